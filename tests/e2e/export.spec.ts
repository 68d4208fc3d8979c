import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { handMade } from '../conformance/export/hand-made.ts';
import { expect, test } from './fixture.ts';
import { draftFile, goTo, openDraft } from './pages/studio.ts';
import { readFiles } from './support/folders.ts';
import { root } from './support/launch.ts';

const picture = readFiles(path.join(root, 'resources/sample-library/images'))['two-loaves.png'] ?? '';
const paragraphs = Array.from({ length: 60 }, (_, index) => `Akapit ${index + 1}: zażółć gęślą jaźń, i tak dalej.`);
const written = handMade.map(({ title, language, body }) => [`${language}.md`, draftFile({ title, lang: language, body })]);

test.use({
  libraryFiles: {
    ...Object.fromEntries(written),
    'long.md': draftFile({ title: 'Long', lang: 'pl', body: paragraphs.join('\n\n') }),
    'images/chart.png': picture,
  },
});

/** The words of a PDF, read by a program of another maker. */
async function readPdf(file: string): Promise<{ text: string; pages: number }> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { text } = await extractText(pdf, { mergePages: true });
  return { text, pages: pdf.numPages };
}

/**
 * Numbers and bullets of lists are drawn, not said; no space counts, since a printer sets words apart by their places; and emoji
 * are there only where the computer has a font for them.
 */
const withoutMarks = (text: string) => text.replace(/(?:^|(?<=\s))(?:[•◦▪]|\d+\.)(?=\s)/g, '');
const flat = (text: string) => text.replace(/\p{RGI_Emoji}|[\s\0☑☐]/gv, '');

test('PDFs of several drafts say word for word what each of them says, in its order, and nothing private', async ({
  page,
  app,
  folders,
}) => {
  test.slow();
  await goTo(page, 'Drafts');
  await openDraft(page, 'Long');
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
  }, folders.home);
  await page.getByRole('button', { name: 'Copy for…' }).click();
  await page.getByRole('menuitem', { name: 'Save as a file…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^PDF/ }).check();
  await dialog.getByRole('button', { name: 'Choose all' }).click();
  await dialog.getByRole('button', { name: 'Save 3 drafts' }).click();
  await expect(dialog.getByText('3 of 3')).toBeVisible({ timeout: 60_000 });
  const pdfOf = (name: string) => path.join(folders.home, `${name}.pdf`);
  for (const { language, read } of handMade) {
    expect(existsSync(pdfOf(language))).toBe(true);
    const { text } = await readPdf(pdfOf(language));
    expect(text).toMatch(language === 'en' ? /2\.\s*Who was in the room/ : /2\.\s*Kto był w pokoju/);
    expect(flat(withoutMarks(text)), language).toBe(flat(read.join(' ')));
  }
  const long = await readPdf(pdfOf('long'));
  expect(long.pages).toBeGreaterThan(1);
  expect(flat(long.text)).toBe(flat(`Long ${paragraphs.join(' ')}`));
  if (process.env.CH_LOOK)
    for (const n of ['en', 'pl', 'long']) (await import('node:fs')).copyFileSync(pdfOf(n), `/tmp/ch-pdf-${n}.pdf`);
});
