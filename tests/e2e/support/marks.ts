import type { Page } from '@playwright/test';

/**
 * The marked sentences by the name of their mark. A sentence is marked line by line, so its pieces are put together again; it
 * ends at its final stop.
 */
export async function markedSentences(page: Page): Promise<Record<string, string[]>> {
  const pieces = await page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name, all]) => name.startsWith('lens-') && all.size > 0)
      .map(([name, all]): [string, string[]] => [name, [...all].map((range) => String(range))]),
  );
  return Object.fromEntries(
    pieces.map(([name, texts]) => [
      name,
      texts
        .join(' ')
        .match(/.+?(?:[.!?]["”]?(?= |$)|$)/g)
        ?.map((text) => text.trim()) ?? [],
    ]),
  );
}
