import { expect, test } from './fixture.ts';
import { body, emptyDraft, pasteInto, picture, write } from './pages/editor.ts';
import { fileText, saved, text } from './pages/studio.ts';

test.use({ libraryFiles: { 'draft.md': emptyDraft } });

const googleDocs = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-weight:400;">A heading</span></h2><p dir="ltr"><span style="font-weight:400;">Plain, </span><span style="font-weight:700;">bold</span><span style="font-style:italic;"> and italic</span>.</p><br><ul><li dir="ltr" style="list-style-type:disc"><p dir="ltr" role="presentation"><span>One</span></p></li><ul><li dir="ltr"><p role="presentation"><span>Inside</span></p></li></ul><li><p><span>Two</span></p></li></ul></b><br class="Apple-interchange-newline">`;
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment--><p class=MsoNormal>First<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>A point<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Another<o:p></o:p></p><!--EndFragment--></body></html>`;
const web = `<article><script>alert(1)</script><style>*{color:red}</style><h1 onclick="x()">News</h1><p style="background:url(https://tracker.test/a.gif)">Read <a href="https://example.com/x">this</a> and <a href="javascript:alert(1)">not that</a>.<img src="https://tracker.test/pixel.gif" width="1"></p><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table><iframe src="https://x.test"></iframe></article>`;

const pastes = [
  {
    name: 'Google Docs',
    html: googleDocs,
    markdown: '## A heading\n\nPlain, **bold** *and italic*.\n\n- One\n  - Inside\n- Two',
  },
  { name: 'Word', html: word, markdown: 'First\n\n- A point\n- Another' },
  {
    name: 'a page of the web',
    html: web,
    markdown: '# News\n\nRead [this](https://example.com/x) and not that.\n\n| A   | B   |\n| --- | --- |\n| 1   | 2   |',
  },
];

for (const { name, html, markdown } of pastes) {
  test(`text from ${name} comes in clean`, async ({ page, library }) => {
    await write(page);
    await pasteInto(page, { 'text/html': html, 'text/plain': 'the plain form' });
    await saved(page);
    await expect.poll(() => body(fileText(library, 'draft.md'))).toBe(markdown);
  });
}

test('Ctrl+Shift+V brings in the words alone', async ({ page, library }) => {
  await write(page);
  await pasteInto(page, { 'text/html': '<h1>Big</h1>', 'text/plain': '**Big** # one' }, { plain: true });
  await saved(page);
  await expect(text(page)).toHaveText('**Big** # one');
  await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('\\*\\*Big\\*\\* # one');
});

test('text that plainly is Markdown becomes what it means, and one Ctrl+Z gives the plain text', async ({ page, library }) => {
  await write(page);
  await pasteInto(page, { 'text/plain': '## Heading\n\n- one\n- two\n\nWith **bold**.' });
  await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('## Heading\n\n- one\n- two\n\nWith **bold**.');
  await expect(text(page).locator('h2')).toHaveText('Heading');
  await page.keyboard.press('Control+z');
  await expect(text(page)).toContainText('## Heading');
  await page.keyboard.press('Control+z');
  await expect(text(page)).toHaveText('');
});

test('a long document of Markdown comes in at once, and one Ctrl+Z takes it out again', async ({ page, library }) => {
  const document = `## Heading\n\n${'With **bold** and more words.\n\n'.repeat(2_500)}The end.`;
  await write(page);
  await pasteInto(page, { 'text/plain': document });
  await expect(text(page).locator('h2')).toHaveText('Heading');
  await expect.poll(() => body(fileText(library, 'draft.md'))).toBe(document);
  await page.keyboard.press('Control+z');
  await expect(text(page)).toHaveText('');
});

test('what is copied goes out as words, as HTML and as Markdown, and comes back whole', async ({ page, library }) => {
  await write(page);
  await pasteInto(page, { 'text/plain': '## Heading\n\nWith **bold** and [link](https://example.com).\n\n- [ ] one' });
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  await expect(text(page)).toHaveText('');
  await page.keyboard.press('Control+v');
  await expect
    .poll(() => body(fileText(library, 'draft.md')))
    .toBe('## Heading\n\nWith **bold** and [link](https://example.com).\n\n- [ ] one');
});

test('letters that only look bold are offered back as plain ones', async ({ page, library }) => {
  await write(page);
  await pasteInto(page, { 'text/plain': '𝗥𝗲𝗮𝗱 𝘁𝗵𝗶𝘀 now' });
  await page.getByRole('button', { name: 'Use ordinary letters' }).click();
  await expect(text(page)).toHaveText('Read this now');
  await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('Read this now');
});

test('a pasted picture is kept in the library and shown, with words for those who cannot see it', async ({ page, library }) => {
  await write(page);
  await pasteInto(page, {}, { files: [{ name: 'cat.png', type: 'image/png', bytes: picture }] });
  const image = text(page).locator('img');
  await expect(image).toBeVisible();
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0);
  await page.getByRole('textbox', { name: 'What the picture shows, for people who cannot see it' }).fill('A cat');
  await page.keyboard.press('Enter');
  await expect.poll(() => body(fileText(library, 'draft.md'))).toMatch(/^!\[A cat\]\(.*cat.*\.png\)$/);
});

test('hostile text stays text', async ({ page }) => {
  await write(page);
  const vectors = [
    '<img src=x onerror="window.hacked=1">',
    '<svg onload="window.hacked=1">',
    '<a href="javascript:window.hacked=1">x</a>',
    '<math><mtext></mtext><mglyph><style><img src=x onerror=window.hacked=1></style></mglyph></math>',
    '<form><button formaction="javascript:window.hacked=1">b</button></form>',
    '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
    '<p data-style="a" style="--x:url(https://x.test)">styled</p>',
  ];
  for (const html of vectors) await pasteInto(page, { 'text/html': html, 'text/plain': html });
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await text(page).locator('img[src], svg, iframe, form, script, style, a[href^="javascript"]').count()).toBe(0);
});
