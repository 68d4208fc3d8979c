import { expect, test } from './fixture.ts';
import { body, emptyDraft, pasteInto, write } from './pages/editor.ts';
import { fileText, saved, text } from './pages/studio.ts';

test.use({ libraryFiles: { 'draft.md': emptyDraft } });

/** What failed in other editors, and what a person means by it. */
const pastes: { name: string; html?: string; plain?: string; mode?: string; markdown: string }[] = [
  {
    name: 'two lists in a row',
    html: '<p>A</p><ul><li>one</li></ul><ul><li>two</li></ul><p>Z</p>',
    markdown: 'A\n\n- one\n- two\n\nZ',
  },
  {
    name: 'a reply within a reply',
    html: '<div>My answer.</div><blockquote type="cite"><div>On Monday Ewa wrote:</div><blockquote type="cite"><div>The first question.</div></blockquote><div>Ewa answered it.</div></blockquote>',
    markdown: 'My answer.\n\n> On Monday Ewa wrote:\n>\n> > The first question.\n>\n> Ewa answered it.',
  },
  {
    name: 'an item with code',
    html: '<ol><li><p><strong>Install</strong> it:</p><pre><code class="language-bash">npm install\nnpm start\n</code></pre></li><li><p>Done.</p></li></ol>',
    markdown: '1. **Install** it:\n   ```bash\n   npm install\n   npm start\n   ```\n2. Done.',
  },
  {
    name: 'a formula of KaTeX',
    html: '<p>The rule <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>E</mi></mrow><annotation encoding="application/x-tex">E = mc^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>E</span><span>=</span><span>m</span><span>c</span><span>2</span></span></span> holds.</p>',
    markdown: 'The rule $E = mc^2$ holds.',
  },
  {
    name: 'Markdown of a code editor',
    html: `<meta charset='utf-8'><div style="font-family: Menlo, monospace;white-space: pre;"><div><span style="font-weight: bold;">## Plan</span></div><br><div><span>- one</span></div><div><span>- two</span></div></div>`,
    plain: '## Plan\n\n- one\n- two',
    markdown: '## Plan\n\n- one\n- two',
  },
  {
    name: 'code of a code editor that names its language',
    html: `<meta charset='utf-8'><div style="font-family: Menlo, monospace;white-space: pre;"><div><span>if (a) {</span></div><br><div><span>&nbsp;&nbsp;go();</span></div><div>}</div></div>`,
    plain: 'if (a) {\n\n  go();\n}',
    mode: 'typescript',
    markdown: '```typescript\nif (a) {\n\n  go();\n}\n```',
  },
  {
    name: 'a single word of a code editor',
    html: `<meta charset='utf-8'><div style="font-family: Menlo, monospace;white-space: pre;"><div><span>readBody</span></div></div>`,
    plain: 'readBody',
    mode: 'typescript',
    markdown: 'readBody',
  },
  {
    name: 'code under the bar of a chat tool',
    html: '<pre class="overflow"><div class="flex"><div class="header"><span>python</span><button>Copy code</button></div><div><code class="hljs language-python">print(1)\n</code></div></div></pre>',
    markdown: '```python\nprint(1)\n```',
  },
  {
    name: 'a whole file with its front matter',
    plain: '---\ntitle: A\n---\n\n# Head\n\nWords.\n',
    markdown: '````yaml\n---\ntitle: A\n---\n````\n\n# Head\n\nWords.',
  },
  {
    name: 'a numbered list of Word with a paragraph between',
    html: '<ol><li>one</li><li>two</li></ol><p>Between</p><ol start="3"><li>three</li></ol>',
    markdown: '1. one\n2. two\n\nBetween\n\n3. three',
  },
  {
    name: 'a table with a wide cell',
    html: '<table><tr><th colspan="2">Name</th><th>C</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
    markdown: '| Name |     | C   |\n| ---- | --- | --- |\n| 1    | 2   | 3   |',
  },
];

for (const { name, html, plain = 'the plain form', mode, markdown } of pastes) {
  test(`${name} comes in as it is meant, with every word in the file`, async ({ page, library }) => {
    await write(page);
    const editorData = mode !== undefined && { 'vscode-editor-data': JSON.stringify({ version: 1, mode }) };
    await pasteInto(page, { ...(html !== undefined && { 'text/html': html }), 'text/plain': plain, ...editorData });
    await saved(page);
    await expect.poll(() => body(fileText(library, 'draft.md'))).toBe(markdown);
  });
}

test('what is pasted into a block of code keeps its blank lines and its indents', async ({ page, library }) => {
  await write(page);
  await page.keyboard.type('```', { delay: 5 });
  await page.keyboard.press('Enter');
  await pasteInto(page, { 'text/html': '<p>one</p>', 'text/plain': '- one\r\n\r\n\r\n    two\r\n\r\nthree' });
  await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('```\n- one\n\n\n    two\n\nthree\n```');
  await page.keyboard.press('Control+z');
  await expect(text(page)).toHaveText('');
});

test('links that tell who came by are offered without that, and nothing changes unasked', async ({ page, library }) => {
  const address = 'https://example.com/list?utm_source=news&page=2&fbclid=abc#top';
  await write(page);
  await pasteInto(page, {
    'text/html': `<p>Read <a href="${address.replaceAll('&', '&amp;')}">the list</a>.</p>`,
    'text/plain': 'x',
  });
  await expect.poll(() => body(fileText(library, 'draft.md'))).toBe(`Read [the list](${address}).`);
  await expect(page.getByText('A link here tells its owner who came by it.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove tracking' }).click();
  await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('Read [the list](https://example.com/list?page=2#top).');
  await text(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => body(fileText(library, 'draft.md'))).toBe(`Read [the list](${address}).`);
});
