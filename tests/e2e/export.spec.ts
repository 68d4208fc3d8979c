import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { handMade } from '../conformance/export/hand-made.ts';
import { expect, test } from './fixture.ts';
import { draftFile, goTo, openDraft } from './pages/studio.ts';
import { readFiles } from './support/folders.ts';
import { root } from './support/launch.ts';

const picture = readFiles(path.join(root, 'resources/sample-library/images'))['two-loaves.png'] ?? '';
const paragraphs = Array.from({ length: 60 }, (_, index) => `Akapit ${index + 1}: zażółć gęślą jaźń, i tak dalej.`);
/** A picture of one grey, so wide and high. */
function greyPicture(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32BE(data.length, 0);
    numbers.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const rows = Buffer.alloc((width + 1) * height, 0x80);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

const many = Array.from({ length: 12 }, (_, index) => `Obraz ${index + 1}:\n\n![](images/chart.png)`);
const codeLine = Array.from({ length: 60 }, (_, index) => `call${index}(a,b)`).join('.');
const longAddress = `https://example.com/${'abcdefghij'.repeat(30)}`;
const columns = Array.from({ length: 9 }, (_, index) => `kolumna${index}${'dłuższa'.repeat(3)}`);
const wide = [
  ...many,
  `![](images/tall.png)\n\n![](/pictures/wide.png)`,
  `\`\`\`js\n${codeLine}\n\tindented = "${'x y '.repeat(80)}";\n\`\`\``,
  `Code \`${codeLine}\` and <${longAddress}>.`,
  `| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}\n| ${columns.join(' | ')} |`,
  'Koniec.',
];
const pictures = many.length + 2;

const written = handMade.map(({ title, language, body }) => [`${language}.md`, draftFile({ title, lang: language, body })]);

test.use({
  libraryFiles: {
    ...Object.fromEntries(written),
    'long.md': draftFile({ title: 'Long', lang: 'pl', body: paragraphs.join('\n\n') }),
    'wide.md': draftFile({ title: 'Wide', lang: 'pl', body: wide.join('\n\n') }),
    'posts/site.md':
      '---\ntitle: Site\npublished: true\ncategories: [Hiring]\n---\n\nWords.%%Acme%%\n\n![a wide one](/pictures/wide.png)\n',
    'posts/locks/index.md': '+++\ntitle = "Locks"\ndate = 2025-03-04\n+++\n\nWords.\n',
    'images/tall.png': greyPicture(400, 4000),
    'static/pictures/wide.png': greyPicture(4000, 300),
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
  await dialog.getByRole('button', { name: 'Save 6 drafts' }).click();
  await expect(dialog.getByText('6 of 6')).toBeVisible({ timeout: 60_000 });
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

/** What stands on the pages: how far to the right the words reach, in parts of the page's width, and how many pictures are drawn. */
async function drawn(file: string): Promise<{ right: number; pictures: number }> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { OPS } = await getResolvedPDFJS();
  let [right, count] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [left = 0, , edge = 1] = page.view;
    for (const item of (await page.getTextContent()).items)
      if ('transform' in item) right = Math.max(right, (item.transform[4] + item.width - left) / (edge - left));
    const { fnArray } = await page.getOperatorList();
    count += fnArray.filter((name) => name === OPS.paintImageXObject || name === OPS.paintInlineImageXObject).length;
  }
  return { right, pictures: count };
}

test('a PDF loses no end of a long line, no column of a table and no part of a picture', async ({ page, app, folders }) => {
  test.slow();
  const file = path.join(folders.home, 'wide.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await goTo(page, 'Drafts');
  await openDraft(page, 'Wide');
  await page.getByRole('button', { name: 'Copy for…' }).click();
  await page.getByRole('menuitem', { name: 'Save as a file…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^PDF/ }).check();
  await dialog.getByRole('button', { name: 'Save 1 draft' }).click();
  await expect(dialog.getByText('1 of 1')).toBeVisible({ timeout: 60_000 });
  const { text } = await readPdf(file);
  const code = [codeLine, `indented="${'xy'.repeat(80)}";`, codeLine, longAddress, ...columns, ...columns, 'Koniec.'];
  for (const words of code) expect(flat(text)).toContain(flat(words));
  const { right, pictures: found } = await drawn(file);
  expect(right).toBeLessThan(0.96);
  expect(found).toBe(pictures);
});

test('what a file for a site does not take along is said before it is saved', async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Site');
  await page.getByRole('button', { name: 'Copy for…' }).click();
  await page.getByRole('menuitem', { name: 'Save as a file…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Hugo/ }).check();
  await expect(dialog.locator('.copy-losses')).toContainText('1 private comment');
  await expect(dialog.locator('.copy-losses')).toContainText('published');
  await expect(dialog.locator('.copy-losses')).not.toContainText('categories');
  await dialog.getByRole('radio', { name: /^Ghost/ }).check();
  await expect(dialog.locator('.copy-losses')).toContainText('categories');
  await dialog.getByRole('radio', { name: /^Word/ }).check();
  await expect(dialog.locator('.copy-losses')).toContainText('1 private comment');
  await expect(dialog.locator('.copy-losses')).not.toContainText('categories');
});

test('the page of a folder is saved under the name of the folder', async ({ page, app }) => {
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async (...given: unknown[]) => {
      const { defaultPath } = given.at(-1) as { defaultPath: string };
      Object.assign(globalThis, { offered: [...((globalThis as { offered?: string[] }).offered ?? []), defaultPath] });
      return { canceled: true, filePath: '' };
    };
  });
  await goTo(page, 'Drafts');
  await openDraft(page, 'Locks');
  await page.getByRole('button', { name: 'Copy for…' }).click();
  await page.getByRole('menuitem', { name: 'Save as a file…' }).click();
  for (const format of [/^Web page/, /^Jekyll/]) {
    await page.getByRole('dialog').getByRole('radio', { name: format }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Save 1 draft' }).click();
  }
  const offered = () => app.evaluate(() => (globalThis as { offered?: string[] }).offered ?? []);
  await expect
    .poll(offered)
    .toEqual([expect.stringMatching(/(^|\/)locks\.html$/), expect.stringMatching(/2025-03-04-locks\.md$/)]);
});

test('a picture named from the root of a site is shown in the draft', async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Site');
  await expect(page.getByRole('img', { name: 'a wide one' })).toHaveJSProperty('naturalWidth', 4000);
});
