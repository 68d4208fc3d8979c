import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { body, caretAfter, write } from './pages/editor.ts';
import { draftFile, fileText, saved, text } from './pages/studio.ts';

const before = 'I am so proud and thrilled to announce that I won. Words';
const after = ' of mine.';
const below = 'A second paragraph.';
test.use({ libraryFiles: { 'draft.md': draftFile({ title: 'Draft', body: `${before}${after}\n\n${below}` }) } });

/** What an input method does: shows what is not decided yet, lets time pass, and puts what was chosen. */
type Step = { shows: string } | { puts: string } | 'time passes';
const shows = (...texts: string[]): Step[] => texts.map((each) => ({ shows: each }));
const puts = (words: string): Step => ({ puts: words });

const courses: Record<string, Step[]> = {
  Japanese: [
    ...shows('ｋ', 'か', 'かｎ', 'かんｊ', 'かんじ'),
    'time passes',
    ...shows('感じ', '漢字'),
    puts('漢字'),
    ...shows('を'),
    puts('を'),
  ],
  Korean: [...shows('ㅎ', '하', '한'), puts('한'), ...shows('ㄱ', '그'), 'time passes', ...shows('글'), puts('글')],
  Chinese: [...shows('n', 'ni', 'ni h', 'ni hao'), 'time passes', puts('你好'), ...shows('zh', 'zho', '')],
  'Polish with dead keys': [...shows('´'), puts('ś'), ...shows('˛'), 'time passes', puts('ą'), ...shows('´', ''), puts('x')],
};

/** Longer than the pause after which a draft is saved and read by the lens. */
const aWhile = 1500;

async function compose(page: Page, session: CDPSession, steps: readonly Step[], meanwhile = () => {}): Promise<void> {
  for (const step of steps) {
    if (step === 'time passes') {
      meanwhile();
      await page.waitForTimeout(aWhile);
    } else if ('puts' in step) await session.send('Input.insertText', { text: step.puts });
    else {
      const { length } = step.shows;
      await session.send('Input.imeSetComposition', { text: step.shows, selectionStart: length, selectionEnd: length });
    }
  }
}

/** What a bare field of the browser makes of the same. */
async function inTextarea(page: Page, session: CDPSession, steps: readonly Step[]): Promise<string> {
  const field = await page.evaluateHandle(
    ([start, end]) => {
      const textarea = document.body.appendChild(document.createElement('textarea'));
      textarea.value = `${start}${end}`;
      textarea.focus();
      textarea.setSelectionRange(start.length, start.length);
      return textarea;
    },
    [before, after] as const,
  );
  await compose(page, session, steps);
  const value = await field.evaluate((textarea) => textarea.value);
  await field.evaluate((textarea) => textarea.remove());
  return value;
}

for (const [name, steps] of Object.entries(courses)) {
  test(`${name}, composed while the draft is saved and read, is what a bare field makes of it (R21)`, async ({
    page,
    library,
  }) => {
    const session = await page.context().newCDPSession(page);
    const wanted = await inTextarea(page, session, steps);
    await write(page);
    await caretAfter(page, 'won. Words');
    await compose(page, session, steps);
    await expect(text(page).locator('p').first()).toHaveText(wanted);
    await saved(page);
    await expect.poll(() => body(fileText(library, 'draft.md'))).toBe(`${wanted}\n\n${below}`);
  });

  test(`${name}, composed while the file changes outside, is kept whole, and so is that change (R21)`, async ({
    page,
    library,
  }) => {
    const session = await page.context().newCDPSession(page);
    const wanted = await inTextarea(page, session, steps);
    await write(page);
    await caretAfter(page, 'won. Words');
    const file = path.join(library, 'draft.md');
    await compose(page, session, steps, () => writeFileSync(file, readFileSync(file, 'utf8').replace(below, 'Changed outside.')));
    await expect(text(page).locator('p').first()).toHaveText(wanted);
    await expect.poll(() => body(fileText(library, 'draft.md'))).toBe(`${wanted}\n\nChanged outside.`);
  });
}
