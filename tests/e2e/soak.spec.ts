import type { CDPSession, Page } from '@playwright/test';
import { counted, most } from '../../tools/torture/figures.ts';
import { expect, test } from './fixture.ts';
import { write } from './pages/editor.ts';
import { draftFile, fileText, openDraft, saved, text } from './pages/studio.ts';

/** Twenty rounds after the first, which loads what is loaded late; `npm run torture` types 20,000 keys in them. */
const rounds = 20;
const keysInRound = Number(process.env.BYLINE_SOAK_KEYS ?? 400) / rounds;
const switchesInRound = Number(process.env.BYLINE_SOAK_SWITCHES ?? rounds) / rounds;

test.use({
  libraryFiles: {
    'draft.md': draftFile({ title: 'Draft', body: 'Words.' }),
    'other.md': draftFile({ title: 'Other', body: 'Words of the other one.' }),
  },
});

/** What the window holds once everything that nobody needs is given back. */
async function held(session: CDPSession): Promise<Record<'Nodes' | 'JSEventListeners' | 'JSHeapUsedSize', number>> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { Nodes: of('Nodes'), JSEventListeners: of('JSEventListeners'), JSHeapUsedSize: of('JSHeapUsedSize') };
}

/** The same text is written and taken away again, so that what grows is not the draft. */
async function round(page: Page): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type('word '.repeat(keysInRound / 5));
  for (let turn = 0; turn < switchesInRound; turn += 1) {
    await openDraft(page, 'Other');
    await expect(text(page)).toContainText('Words of the other one.');
    await openDraft(page, 'Draft');
  }
  await text(page).focus();
  await saved(page);
}

test('a long session keeps no more in the window than a short one (R24)', async ({ page, library }) => {
  test.setTimeout(1_800_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await write(page);
  for (let warm = 0; warm < 3; warm += 1) await round(page);
  const first = await held(session);
  for (let count = 0; count < rounds; count += 1) await round(page);
  const last = await held(session);
  expect(fileText(library, 'draft.md')).toContain('word word');
  counted('keys', rounds * keysInRound);
  counted('changes from draft to draft', 2 * rounds * switchesInRound);
  for (const what of ['Nodes', 'JSEventListeners', 'JSHeapUsedSize'] as const) {
    const growth = last[what] / first[what];
    most(`times the ${{ Nodes: 'nodes', JSEventListeners: 'listeners', JSHeapUsedSize: 'memory' }[what]} of before`, growth);
    expect(growth, `${what}: ${first[what]}, then ${last[what]}`).toBeLessThan(1.5);
  }
});
