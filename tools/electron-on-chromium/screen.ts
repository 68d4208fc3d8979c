import { supportedOnly } from './supported.ts';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the browser says of the computer's display. */
export interface DisplayFacts {
  bounds: Area;
  workArea: Area;
  scaleFactor: number;
}

let display: DisplayFacts | undefined;

/** Called once, before the app is ready. */
export function noteDisplay(facts: DisplayFacts): void {
  display = facts;
}

function primaryDisplay(): object {
  if (!display) throw new Error("The 'screen' module can't be used before the app 'ready' event");
  const { bounds, workArea, scaleFactor } = display;
  const size = { width: bounds.width, height: bounds.height };
  return supportedOnly('display', {
    id: 1,
    bounds,
    workArea,
    scaleFactor,
    size,
    workAreaSize: { width: workArea.width, height: workArea.height },
  });
}

/** Electron's `screen`, with one display: the one that the browser's window is on. */
export const screen = supportedOnly('screen', {
  getPrimaryDisplay: primaryDisplay,
  getAllDisplays: () => [primaryDisplay()],
  getDisplayMatching: (_area: Area) => primaryDisplay(),
  getDisplayNearestPoint: (_point: { x: number; y: number }) => primaryDisplay(),
});
