import type { Page } from '@playwright/test';

/** Milliseconds from the start of a navigation. */
export interface LoadTimes {
  /** To the frame that shows `row`; the same as `usable` when there is no such step. */
  firstView: number;
  /** To the end of the frame that shows an editor. */
  usable: number;
}

export interface LoadedScript {
  /** Relative to the page's own address. */
  file: string;
  /** Whether a worker was started from it. */
  isWorker: boolean;
  /** Milliseconds from the start of the navigation. */
  loaded: number;
}

/** Loads a page `count` times, and once before that is not counted. Clicks `row` as soon as it is there, to get to an editor. */
export async function timesOfLoads(page: Page, row: string | null, count: number): Promise<LoadTimes[]> {
  await page.addInitScript(watch, row);
  const times: LoadTimes[] = [];
  for (let load = 0; load <= count; load++) {
    await page.reload();
    await page.waitForFunction(() => 'loadTimes' in window);
    times.push(await page.evaluate(() => (window as unknown as { loadTimes: LoadTimes }).loadTimes));
  }
  return times.slice(1);
}

/** What the page loaded so far since its last navigation. */
export async function loadedScripts(page: Page): Promise<LoadedScript[]> {
  const workers = new Set(page.workers().map((worker) => new URL(worker.url()).pathname.slice(1)));
  const entries = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => ({
      file: new URL(entry.name).pathname.slice(1),
      loaded: (entry as PerformanceResourceTiming).responseEnd,
    })),
  );
  const scripts = new Map(entries.filter(({ file }) => file.endsWith('.js')).map((script) => [script.file, script]));
  return [...scripts.values()].map((script) => ({ ...script, isWorker: workers.has(script.file) }));
}

/** Runs in the page, before its own scripts. */
function watch(row: string | null): void {
  let firstView: number | undefined;
  const painted = (): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const usable = performance.now();
      Object.assign(window, { loadTimes: { firstView: firstView ?? usable, usable } });
    };
    port2.postMessage(null);
  };
  const clickRow = (): void => {
    const found = row === null || firstView !== undefined ? null : document.querySelector<HTMLElement>(row);
    if (!found) return;
    firstView = performance.now();
    found.click();
  };
  const look = (): void => {
    if (document.querySelector('[contenteditable="true"]')) {
      painted();
    } else {
      clickRow();
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}
