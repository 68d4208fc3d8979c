import type { Page } from '@playwright/test';

/**
 * Types a text into what has the focus and gives the milliseconds from each key, as the browser's process stamped it, to the
 * end of the frame that shows it: the first task after the rendering that follows the key. At about nine keys a second, with
 * uneven pauses, so that keys meet saves, readings and frames as a person's do.
 */
export async function keyToPaint(page: Page, text: string): Promise<number[]> {
  await page.evaluate(startTiming);
  for (const [at, key] of [...text].entries()) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(80 + ((at * 37) % 60));
  }
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  if (times.length !== text.length) throw new Error(`${text.length} keys were typed and ${times.length} were timed.`);
  return times;
}

/** Runs in the page. A frame's work is over when the message posted from its animation frame arrives. */
function startTiming(): void {
  const times: number[] = [];
  const known = 'keyTimes' in window;
  Object.assign(window, { keyTimes: times });
  if (known) return;
  window.addEventListener(
    'keydown',
    (event) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (window as unknown as { keyTimes: number[] }).keyTimes.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      }),
    { capture: true },
  );
}
