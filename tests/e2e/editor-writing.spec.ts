import { expect, test } from './fixture.ts';
import { body, emptyDraft, typing, write } from './pages/editor.ts';
import { draftFile, fileText, saved, text } from './pages/studio.ts';

test.use({ libraryFiles: { 'draft.md': emptyDraft } });

interface Case {
  name: string;
  keys: string[];
  markdown: string;
}

/** What is typed, key by key: a text in quotes is typed, anything else is pressed. */
const cases: Case[] = [
  { name: 'paragraphs', keys: ['"One"', 'Enter', '"Two"'], markdown: 'One\n\nTwo' },
  {
    name: 'headings',
    keys: ['"# Big"', 'Enter', '"## Middle"', 'Enter', '"### Small"', 'Enter', '"Text"'],
    markdown: '# Big\n\n## Middle\n\n### Small\n\nText',
  },
  {
    name: 'a bulleted list',
    keys: ['"- one"', 'Enter', '"two"', 'Tab', 'Enter', '"three"', 'Shift+Tab', 'Enter', 'Enter', '"out"'],
    markdown: '- one\n  - two\n- three\n\nout',
  },
  { name: 'a numbered list', keys: ['"1. one"', 'Enter', '"two"'], markdown: '1. one\n2. two' },
  { name: 'a check list', keys: ['"[ ] one"', 'Enter', '"two"', 'Control+Enter'], markdown: '- [ ] one\n- [x] two' },
  { name: 'a quote', keys: ['"> said"', 'Enter', '"more"', 'Enter', 'Enter', '"out"'], markdown: '> said\n>\n> more\n\nout' },
  {
    name: 'a code block',
    keys: ['"```js"', 'Enter', '"let a;"', 'Enter', '"  b();"', 'Enter', '"c();"'],
    markdown: '```js\nlet a;\n  b();\n  c();\n```',
  },
  { name: 'a rule', keys: ['"a"', 'Enter', '"---"', 'Enter', '"b"'], markdown: 'a\n\n---\n\nb' },
  {
    name: 'formats as Markdown',
    keys: ['"a **bold** b *italic* c ~~gone~~ d `code` e"'],
    markdown: 'a **bold** b *italic* c ~~gone~~ d `code` e',
  },
  {
    name: 'formats by keys',
    keys: [
      'Control+b',
      '"bold"',
      'Control+b',
      '" "',
      'Control+i',
      '"italic"',
      'Control+i',
      '" "',
      'Control+e',
      '"code"',
      'Control+e',
      '" "',
      'Control+Shift+x',
      '"gone"',
    ],
    markdown: '**bold** *italic* `code` ~~gone~~',
  },
  { name: 'a line break', keys: ['"one"', 'Shift+Enter', '"two"'], markdown: 'one\\\ntwo' },
  { name: 'an address', keys: ['"see https://example.com/a_b_c now"'], markdown: 'see https://example.com/a_b_c now' },
  { name: 'signs that mean nothing', keys: ['"5 * 3 _ 2 #tag a_b_c 1986. x"'], markdown: '5 * 3 _ 2 #tag a_b_c 1986. x' },
];

for (const { name, keys, markdown } of cases) {
  test(`${name}, typed, is in the file`, async ({ page, library }) => {
    await write(page);
    await typing(page, keys);
    await saved(page);
    await expect.poll(() => body(fileText(library, 'draft.md'))).toBe(markdown);
  });
}

test('Polish letters, typed and composed, reach the file', async ({ page, library }) => {
  await write(page);
  await page.keyboard.type('Zażółć gęślą jaźń. ', { delay: 5 });
  await page.keyboard.insertText('ĄĆĘŁŃÓŚŹŻ');
  const session = await page
    .context()
    .newCDPSession(page)
    .catch(() => null);
  if (session !== null) {
    await session.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.imeSetComposition', { text: 'ś', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.insertText', { text: 'ś' });
  }
  await saved(page);
  await expect.poll(() => body(fileText(library, 'draft.md'))).toBe(`Zażółć gęślą jaźń. ĄĆĘŁŃÓŚŹŻ${session === null ? '' : 'ś'}`);
});

test.describe('one Ctrl+Z', () => {
  for (const typed of ['# ', '- ', '1. ', '> ', '[ ] ', 'x **b**', 'x `c`']) {
    test(`gives back ${JSON.stringify(typed)} as it was typed, also in the file`, async ({ page, library, restart }) => {
      await write(page);
      await page.keyboard.type(typed, { delay: 5 });
      await page.keyboard.press('Control+z');
      await page.keyboard.type('!');
      await saved(page);
      await expect(text(page)).toHaveText(`${typed}!`);
      await expect.poll(() => fileText(library, 'draft.md')).toContain('!');
      const again = await restart();
      await write(again);
      await expect(text(again)).toHaveText(`${typed}!`);
    });
  }
});

test.describe('a draft that was written by other hands', () => {
  const written =
    '* a\n* b\n\n\n_em_ text\nline two  \nline three\n\n1) x\n\n<div align="center">kept</div>\n\n| a | b |\n|:--|--:|\n| 1 | 2 |';
  test.use({ libraryFiles: { 'draft.md': draftFile({ title: 'Draft', body: written }) } });

  test('changes only where a word is typed, and goes back to its bytes by undo', async ({ page, library }) => {
    const before = fileText(library, 'draft.md');
    await write(page);
    await text(page).getByText('line two').click();
    await page.keyboard.press('Home');
    await page.waitForTimeout(100);
    await page.keyboard.type('my ');
    await saved(page);
    await expect.poll(() => fileText(library, 'draft.md')).toContain('my line two');
    expect(withoutDates(fileText(library, 'draft.md'))).toBe(withoutDates(before).replace('line two', 'my line two'));
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => body(fileText(library, 'draft.md'))).toBe(body(before));
  });
});

/** Byline stamps a file that it changes. */
function withoutDates(file: string): string {
  return file.replace(/^(?:date|lastmod): .*\n|^ {2}id: .*\n/gm, '');
}

test('Polish letters come in the same file of the typeface as the others', async ({ page, library }) => {
  await write(page);
  await page.keyboard.insertText('Zażółć gęślą jaźń, then plain words.');
  await saved(page);
  expect(fileText(library, 'draft.md')).toContain('gęślą');
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(loaded.join()).toContain('Byline Text');
  expect(loaded.filter((family) => /Source Serif/.test(family))).toEqual([]);
});
