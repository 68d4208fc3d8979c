import type { Page } from '@playwright/test';
import { ask } from '../e2e/support/calls.ts';
import type { LibraryFiles } from '../e2e/support/folders.ts';
import { openByline } from './byline.ts';
import { type Measurement, percentile } from './result.ts';

const rounds = 6;
const most = 100;

interface View {
  name: string;
  /** What is pressed. */
  press: string;
  /** What stands there when everything that was asked for is shown; it is not there before. */
  shown: string;
}

const page = (name: string) => `.navigation-item:has(.navigation-label:text-is("${name}"))`;

/** Each page of the practice from the press that asks for it, and what is asked for on the ledger. */
const views: readonly View[] = [
  { name: 'Today', press: page('Today'), shown: 'main [aria-labelledby="due-title"] li' },
  { name: 'Me', press: page('Me'), shown: 'main[aria-labelledby="me-title"] .sections .edit-row' },
  { name: 'Ledger', press: page('Ledger'), shown: 'main [aria-labelledby="ledger-list"] tbody tr' },
  { name: 'Mirror', press: page('Mirror'), shown: 'main [aria-labelledby="readers-title"] tbody tr' },
  { name: 'Policy', press: page('Policy'), shown: 'main [aria-labelledby="rules-title"]' },
  { name: 'Learning', press: page('Learning'), shown: 'main [aria-labelledby="reply-title"]' },
];

/** From a press to the frame that shows what it asked for, in the built window; the slowest of each. */
export async function measureViews(files: LibraryFiles, about: string): Promise<Measurement[]> {
  const byline = await openByline(files);
  await byline.page
    .getByText(/^Reading the library/)
    .first()
    .waitFor({ state: 'detached', timeout: 120_000 });
  await ask(byline.page, 'lens.stopReading', {});
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const view of views) {
      times.set(view.name, [...(times.get(view.name) ?? []), await pressToPainted(byline.page, view)]);
      await byline.page.waitForTimeout(300);
    }
  }
  await byline.close();
  return [...times].flatMap(([name, [first = 0, ...again]]) => [
    measurement(`${name} in the window, asked first, ${about}`, first),
    measurement(`${name} in the window, asked again, ${about}, longest of ${rounds - 1}`, percentile(again, 1)),
  ]);
}

const measurement = (what: string, ours: number): Measurement => ({
  ...{ promise: 'P14', what, unit: 'ms', ours, peer: null },
  bound: { is: 'at most', value: most },
});

async function pressToPainted(window: Page, { press, shown }: View): Promise<number> {
  await window.evaluate(watchFor, shown);
  await window.click(press);
  await window.waitForFunction(() => 'shownAfter' in globalThis);
  return window.evaluate(() => (globalThis as unknown as { shownAfter: number }).shownAfter);
}

/** Runs in the page: from the press itself to the first task after the frame in which it is there. */
function watchFor(shown: string): void {
  Reflect.deleteProperty(globalThis, 'shownAfter');
  const start = (event: Event): void => {
    const painted = (): void => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(globalThis, { shownAfter: performance.now() - event.timeStamp });
      port2.postMessage(null);
    };
    const look = (): void => {
      if (document.querySelector(shown) !== null) painted();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  window.addEventListener('mousedown', start, { capture: true, once: true });
}
