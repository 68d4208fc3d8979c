import type { TextAccess } from '../text/access/text-access.ts';

/** A line in the text: where it falls, and what stands beside it. */
export interface LimitMark {
  key: string;
  offset: number;
  name: string;
  number: string;
}

/**
 * Draws quiet lines over the text, each between what still fits and what does not. Nothing is read but the lines' own places, once
 * a frame was shown, so that a key costs the same in a text of any length. Returns its own undo.
 */
export function drawLimitMarks(layer: HTMLElement, handle: TextAccess, marks: readonly LimitMark[]): () => void {
  const lines = marks.map(lineFor);
  layer.replaceChildren(...lines);
  const drawn = lines.map((line, index) => {
    const { width = 0, height = 0 } = line.firstElementChild?.getBoundingClientRect() ?? {};
    return { line, mark: marks[index] as LimitMark, width, height };
  });
  const place = () => {
    const frame = layer.getBoundingClientRect();
    const room = roomBeside(layer, frame);
    // All places are read before any line is moved, so that the browser lays out once.
    const boxes = drawn.map(({ mark }) => placeOf(handle, mark));
    drawn.forEach(({ line, width }, index) => {
      putLine(line, boxes[index] ?? null, frame);
      line.toggleAttribute('data-narrow', width > room);
    });
    stackLabels(
      drawn.flatMap(({ line, width, height }, index) => {
        const box = boxes[index] ?? null;
        // Where only the number stands, the label is one line of two.
        return box === null ? [] : [{ line, top: box.top, left: box.left, height: width > room ? height / 2 : height }];
      }),
    );
  };
  const text = layer.parentElement?.querySelector('[contenteditable="true"]');
  const sizes = new ResizeObserver(place);
  if (text != null) sizes.observe(text);
  const keys = new Set(marks.map(({ key }) => key));
  const stops = [
    handle.onBlocksChange(({ changed, order }) => {
      if (order !== null || changed.some(({ key }) => keys.has(key))) place();
    }),
    handle.onShownChange(place),
  ];
  document.fonts.addEventListener('loadingdone', place);
  place();
  return () => {
    document.fonts.removeEventListener('loadingdone', place);
    for (const stop of stops) stop();
    sizes.disconnect();
    layer.replaceChildren();
  };
}

/** Between the text and its label, in pixels. */
const labelGap = 5;

/** What is left for a label beside the text, in pixels; where a name does not fit, only the number stands there. */
function roomBeside(layer: HTMLElement, frame: DOMRect): number {
  const sheet = layer.parentElement?.parentElement;
  if (sheet == null) return Number.POSITIVE_INFINITY;
  const gutters = sheet.offsetWidth - sheet.clientWidth;
  return sheet.getBoundingClientRect().right - gutters / 2 - frame.right - labelGap;
}

function lineFor({ name, number }: LimitMark): HTMLElement {
  const line = document.createElement('div');
  line.className = 'limit-mark';
  const label = document.createElement('span');
  label.className = 'limit-label';
  const words = document.createElement('span');
  words.textContent = name;
  label.append(words, number);
  line.append(label);
  return line;
}

interface PlacedLabel {
  line: HTMLElement;
  top: number;
  left: number;
  height: number;
}

/** Labels of limits that fall close to each other stand one under the other, in the order of the text. */
function stackLabels(labels: PlacedLabel[]): void {
  let free = Number.NEGATIVE_INFINITY;
  for (const { line, top, height } of labels.sort((one, other) => one.top - other.top || one.left - other.left)) {
    const down = Math.max(0, free - top);
    line.style.setProperty('--down', `${down}px`);
    free = top + down + height;
  }
}

/** The box of the character before which a line stands; `null` while it is not laid out. */
function placeOf(handle: TextAccess, { key, offset }: LimitMark): DOMRect | null {
  if (!handle.isShown(key)) return null;
  const after = handle.range(key, offset, offset + 1)?.getClientRects();
  const box = after?.[after.length - 1];
  return box === undefined || box.height === 0 ? null : box;
}

/** A step: under the words that fit, up before the first that does not, and over the rest of its line. */
function putLine(line: HTMLElement, box: DOMRect | null, frame: DOMRect): void {
  line.hidden = box === null;
  if (box === null) return;
  line.style.setProperty('--x', `${box.left - frame.left}px`);
  line.style.top = `${box.top - frame.top}px`;
  line.style.height = `${box.height}px`;
}
