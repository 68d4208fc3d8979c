import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainTextFromMarkdown } from '../../../../src/domain/markdown/plain-text.ts';
import { blocksFromHtml } from '../../../../src/domain/paste/blocks-from-html.ts';
import { codeOfEditor, isFromCodeEditor } from '../../../../src/domain/paste/code-editor.ts';
import { looksLikeMarkdown } from '../../../../src/domain/paste/looks-like-markdown.ts';
import { markdownOfBlocks } from '../../../../src/domain/paste/markdown-of-blocks.ts';
import { pastedMarkdown } from '../../../../src/domain/paste/pasted-markdown.ts';
import { withRenamedAttributes } from '../../../../src/domain/paste/renamed-attributes.ts';
import { growth, straight } from '../../support/growth.ts';
import { htmlFromText } from './html-from-text.ts';

function pasted(html: string): string {
  return markdownOfBlocks(blocksFromHtml(htmlFromText(html)));
}

const googleDocs = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400;">A heading</span></h2><p dir="ltr"><span style="font-weight:400;">Plain, </span><span style="font-weight:700;">bold</span><span style="font-style:italic;"> and italic</span>.</p><br><ul><li dir="ltr"><p role="presentation"><span>One</span></p></li><ul><li><p><span>Inside</span></p></li></ul><li><p><span>Two</span></p></li></ul></b><br class="Apple-interchange-newline">`;
const libreOffice = `<html><head><style>p{margin:0}</style></head><body lang="pl-PL" dir="ltr"><h1 class="western">Nagłówek</h1><p style="margin-bottom: 0cm"><b>Mocno</b> i <i>lekko</i></p><p><br/></p><ol><li><p>raz</p></li><li><p>dwa</p></li></ol></body></html>`;
const linkedIn = `<div class="update-components-text"><span class="break-words"><span><span dir="ltr">First line<span><br></span><span><br></span>Second <a href="https://www.linkedin.com/feed/hashtag/?keywords=hiring"><span>#hiring</span></a></span></span></span></div>`;
const wordItem = (mark: string, words: string, level = 1) =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp;</span></span>${words}<o:p></o:p></p>`;

describe('what is pasted', () => {
  test.each([
    ['Google Docs', googleDocs, '## A heading\n\nPlain, **bold** *and italic*.\n\n- One\n  - Inside\n- Two'],
    ['LibreOffice', libreOffice, '# Nagłówek\n\n**Mocno** i *lekko*\n\n1. raz\n2. dwa'],
    ['LinkedIn', linkedIn, 'First line\n\nSecond [#hiring](https://www.linkedin.com/feed/hashtag/?keywords=hiring)'],
    ['Word, points', `${wordItem('·', 'A point')}${wordItem('·', 'Another')}`, '- A point\n- Another'],
    [
      'Word, a list with a paragraph between',
      `${wordItem('1.', 'one')}${wordItem('2.', 'two')}<p>Between</p>${wordItem('3.', 'three')}`,
      '1. one\n2. two\n\nBetween\n\n3. three',
    ],
    ['two lists', '<p>A</p><ul><li>one</li></ul><ul><li>two</li></ul><p>Z</p>', 'A\n\n- one\n- two\n\nZ'],
    [
      'two numbered lists',
      '<ol><li>one</li></ol><ol><li>again</li></ol><ol start="2"><li>on</li></ol>',
      '1. one\n\n1) again\n2) on',
    ],
    [
      'a reply in a reply',
      '<div>My answer.</div><blockquote type="cite"><div>On Monday Ewa wrote:</div><blockquote type="cite"><div>The first question.</div></blockquote><div>Ewa answered it.</div></blockquote>',
      'My answer.\n\n> On Monday Ewa wrote:\n>\n> > The first question.\n>\n> Ewa answered it.',
    ],
    [
      'an item with code',
      '<ol><li><p><strong>Install</strong> it:</p><pre><code class="language-bash">npm install\nnpm start\n</code></pre></li><li><p>Done.</p></li></ol>',
      '1. **Install** it:\n   ```bash\n   npm install\n   npm start\n   ```\n2. Done.',
    ],
    [
      'a formula of KaTeX',
      '<p>The rule <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>E</mi></mrow><annotation encoding="application/x-tex">E = mc^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>E</span><span>=</span><span>m</span></span></span> holds.</p>',
      'The rule $E = mc^2$ holds.',
    ],
    [
      'a formula of Wikipedia',
      '<p>So <span class="mwe-math-element"><math alttext="{\\displaystyle a_{1}*b*c}"><mi>a</mi></math><img alt="{\\displaystyle a_{1}}"></span>.</p>',
      'So $a_{1}*b*c$.',
    ],
    ['a formula without its source', '<p>So <math><mi>E</mi><mo>=</mo><mi>m</mi></math>.</p>', 'So E=m.'],
    [
      'code of a chat tool',
      '<pre class="overflow"><div class="flex"><div class="header"><span>python</span><button>Copy code</button></div><div><code class="hljs language-python">print(1)\nprint(2)\n</code></div></div></pre>',
      '```python\nprint(1)\nprint(2)\n```',
    ],
    [
      'code under a bar',
      '<div class="code-header">python<button>Copy</button></div><pre><code>print(1)</code></pre>',
      '```\nprint(1)\n```',
    ],
    [
      'a table with a wide cell',
      '<table><tr><th colspan="2">Name</th><th>C</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
      '| Name |     | C   |\n| ---- | --- | --- |\n| 1    | 2   | 3   |',
    ],
    [
      'a table with a title',
      '<table><caption>Pay</caption><tr><td>1</td><td>2</td></tr></table>',
      'Pay\n\n| 1   | 2   |\n| --- | --- |',
    ],
    ['a heading in two lines', '<h2>One<br>two</h2>', '## One two'],
    ['a quote with a heading and code', '<blockquote><h3>Head</h3><pre>a</pre></blockquote>', '> ### Head\n>\n> ```\n> a\n> ```'],
    ['words beside items', '<ul>before<li>one</li>after</ul>', '- before\n- one\n- after'],
    ['what is hostile', '<p onclick="x()">Read <a href="javascript:alert(1)">that</a><script>alert(1)</script></p>', 'Read that'],
  ])('from %s comes in clean', (_, html, markdown) => {
    expect(pasted(html)).toBe(markdown);
  });

  test('has every word, whatever stands in what', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    const block = fc.letrec<{ node: string; nodes: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        word.map((text) => `<p>${text}</p>`),
        word.map((text) => `<b>${text}</b> `),
        word.map((text) => `<h2>${text}<br>${text}</h2>`),
        word.map((text) => `<pre><code>${text}</code></pre>`),
        tie('nodes').map((inner) => `<blockquote>${inner}</blockquote>`),
        tie('nodes').map((inner) => `<ul><li>${inner}</li></ul>`),
        tie('nodes').map((inner) => `<ol><li>${inner}</li><li>${inner}</li></ol>`),
        tie('nodes').map((inner) => `<div>${inner}</div>`),
        fc.tuple(word, word).map(([one, other]) => `<table><tr><td colspan="2">${one}</td><td>${other}</td></tr></table>`),
      ),
      nodes: fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((nodes) => nodes.join('')),
    })).nodes;
    fc.assert(
      fc.property(block, (html) => {
        const words = (text: string) => text.match(/[a-z]{3,8}/g) ?? [];
        const expected = words(html.replace(/<[^>]*>/g, ' ')).sort();
        expect(words(plainTextFromMarkdown(pasted(html))).sort()).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });
});

test('lines of a code editor are read as their plain text', () => {
  const vscode = `<meta charset='utf-8'><div style="font-family: Menlo, monospace;white-space: pre;"><div><span style="font-weight: bold;">## Plan</span></div><br><div><span>- one</span></div></div>`;
  expect(isFromCodeEditor(htmlFromText(vscode).flatMap((node) => (typeof node === 'string' ? [] : bodyOf(node))))).toBe(true);
  expect(isFromCodeEditor(htmlFromText('<p>a</p>'))).toBe(false);
});

function bodyOf(node: Exclude<ReturnType<typeof htmlFromText>[number], string>) {
  return node.children.flatMap((child) => (typeof child === 'object' && child.tag === 'body' ? child.children : []));
}

test.each([
  ['---\ntitle: A\n---\n\n# Head\n', '````yaml\n---\ntitle: A\n---\n````\n\n# Head\n'],
  ['+++\ntitle = "A"\n+++\nText', '````toml\n+++\ntitle = "A"\n+++\n````\n\nText'],
  ['Text\n\n---\n\nMore', 'Text\n\n---\n\nMore'],
])('a whole file keeps its front matter as a block of code: %j', (text, markdown) => {
  expect(pastedMarkdown(text)).toBe(markdown);
});

const filled = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

test.each([
  ['tags that never end', '<a '],
  ['quotes that never end', '<a b="'],
  ['comments', '<!-- '],
  ['elements in elements', '<div>'],
  ['styles', '<p style="a:b">'],
])('%s are pasted in work that grows as the text does', (_, part) => {
  expect(growth((length) => withRenamedAttributes(filled(part, length)), 100_000)).toBeLessThan(straight);
});

test.each([['```a\n'], ['['], ['**a '], ['`a '], ['- a\n'], ['|a']])(
  '%j is told from Markdown in work that grows as the text does',
  (part) => {
    expect(growth((length) => looksLikeMarkdown(filled(part, length)), 20_000)).toBeLessThan(straight);
  },
);

test('elements nested a thousand deep keep their words', () => {
  expect(pasted(`${'<div>'.repeat(1_000)}words${'</div>'.repeat(1_000)}`)).toBe('words');
  expect(pasted(`${'<blockquote>'.repeat(300)}words${'</blockquote>'.repeat(300)}`)).toContain('words');
  expect(growth((length) => pasted(filled('<b>a ', length)), 300)).toBeLessThan(straight);
});

test('lines that a code editor calls a program are a block of code, words and parts of a line are not', () => {
  const said = (mode: string) => JSON.stringify({ version: 1, isFromEmptySelection: false, mode });
  expect(codeOfEditor(said('shellscript'), 'ls\r\n\r\ncd ..\r\n')).toMatchObject({ lang: 'bash', value: 'ls\n\ncd ..' });
  expect(codeOfEditor(said('markdown'), '# A\n\nB')).toBeNull();
  expect(codeOfEditor(said('plaintext'), 'A\n\nB')).toBeNull();
  expect(codeOfEditor(said('go'), 'readBody')).toBeNull();
  expect(codeOfEditor('', 'a\nb')).toBeNull();
});
