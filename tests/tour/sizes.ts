import type { CDPSession, Page } from '@playwright/test';

/** A window, in the pixels of its screen, and how large everything in it is, in percent. */
export interface Size {
  width: number;
  height: number;
  percent: number;
}

const windows = [
  { width: 1100, height: 720 },
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];

export const sizes: readonly Size[] = [100, 200].flatMap((percent) => windows.map((window) => ({ ...window, percent })));

/** The window in which every walk goes from view to view. */
export const walkingSize: Size = { width: 1440, height: 900, percent: 100 };

export function nameOf({ width, percent }: Size): string {
  return `${width}-${percent}`;
}

/** Gives the page the room that it has in such a window: at 200 % half as much, as with large letters on a screen. */
export async function resize(page: Page, session: CDPSession, { width, height, percent }: Size): Promise<void> {
  const scale = percent / 100;
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(width / scale),
    height: Math.round(height / scale),
    deviceScaleFactor: scale,
    mobile: false,
  });
  await page.waitForTimeout(250);
}
