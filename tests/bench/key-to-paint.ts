import type { Page } from '@playwright/test';

/** Milliseconds in which a frame must follow the last key; on a busy machine it may come after the pause between two keys. */
const patience = 10_000;

/** The keys that one call typed: how many reached the page, and after how many milliseconds each was seen. */
interface TimedKeys {
  pressed: number;
  times: number[];
}

/**
 * Types a text into what has the focus and gives the milliseconds from each key, as the browser's process stamped it, to the
 * end of the frame that shows it: the first task after the rendering that follows the key. At about nine keys a second, with
 * uneven pauses, so that keys meet saves, readings and frames as a person's do. Throws when a key did not reach the page or no
 * frame followed it: a key that is left out would make the others look better.
 */
export async function keyToPaint(page: Page, text: string): Promise<number[]> {
  await page.evaluate(startTiming);
  for (const [at, key] of [...text].entries()) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(80 + ((at * 37) % 60));
  }
  await page.waitForFunction(everyKeyWasSeen, text.length, { timeout: patience }).catch(() => {});
  const { pressed, times } = await page.evaluate(() => (window as unknown as { timedKeys: TimedKeys }).timedKeys);
  if (pressed !== text.length || times.length !== text.length) {
    throw new Error(`${text.length} keys were typed, ${pressed} reached the page and ${times.length} were seen.`);
  }
  return times;
}

function everyKeyWasSeen(count: number): boolean {
  return (window as unknown as { timedKeys: TimedKeys }).timedKeys.times.length >= count;
}

/** Runs in the page. A frame's work is over when the message posted from its animation frame arrives. */
function startTiming(): void {
  const known = 'timedKeys' in window;
  Object.assign(window, { timedKeys: { pressed: 0, times: [] } satisfies TimedKeys });
  if (known) return;
  const press = (event: KeyboardEvent): void => {
    // A key counts where it was pressed, even when its frame comes so late that the next text is being typed.
    const { timedKeys } = window as unknown as { timedKeys: TimedKeys };
    timedKeys.pressed += 1;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => timedKeys.times.push(performance.now() - event.timeStamp);
      port2.postMessage(null);
    });
  };
  window.addEventListener('keydown', press, { capture: true });
}
