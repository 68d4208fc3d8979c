import { expect, test } from 'vitest';
import { htmlFromMarkdown } from '../../../../src/domain/markdown/to-html.ts';

test.each([
  ['# A *b* **c** ~~d~~ `e`', '<h1>A <em>b</em> <strong>c</strong> <del>d</del> <code>e</code></h1>'],
  ['[a](https://b.c "d")', '<p><a href="https://b.c" title="d">a</a></p>'],
  ['[a](mailto:b@c.d) [e](http://f.g)', '<p><a href="mailto:b@c.d">a</a> <a href="http://f.g">e</a></p>'],
  ['![a](b/c.png)', '<p><img src="b/c.png" alt="a"></p>'],
  ['a  \nb', '<p>a<br>\nb</p>'],
  ['> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
  ['1. a', '<ol>\n<li>a</li>\n</ol>'],
  ['```ts\n<x>\n```', '<pre><code class="language-ts">&#x3C;x>\n</code></pre>'],
])('%j becomes %j', (markdown, html) => {
  expect(htmlFromMarkdown(markdown)).toBe(html);
});

const schemes = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  ' javascript:',
  '&#106;avascript:',
  'vbscript:',
  'data:text/html,',
  'file:///',
  'ftp://',
  'blob:',
  'about:',
  'tel:',
  'smb://',
  'chrome://',
  'app://',
  '//evil.example/',
  '\\\\evil\\',
  'intent:',
  'view-source:',
  'x-custom:',
  'https:evil',
];

test.each(schemes)('a link or picture to %j leads nowhere', (scheme) => {
  const html = htmlFromMarkdown(`[words](<${scheme}x>) ![picture](<${scheme}x>) <${scheme}x>`);
  expect(html).toContain('words');
  expect(html).not.toMatch(/href="(?!https?:\/\/|mailto:|#)/);
  expect(html).not.toMatch(/src="(?:\/\/|\\|[a-z-]+:(?!\/\/))/i);
});

const hostile = [
  '<script>alert(1)</script>',
  'a <img src=x onerror=alert(1)> b',
  '<svg/onload=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<style>@import url(//evil)</style>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '```"><script>alert(1)</script>\nx\n```',
  '[x](https://a "\\" onclick=\\"alert(1)")',
  '![" onerror="alert(1)](https://a)',
  '`<script>alert(1)</script>`',
  '[<script>alert(1)</script>](https://a)',
  '| <script> |\n| - |\n| <img onerror=x> |',
  '[^1]\n\n[^1]: <script>alert(1)</script>',
];

test.each(hostile)('%j makes no element and no attribute of its own', (markdown) => {
  const html = htmlFromMarkdown(markdown);
  const tags = Array.from(html.matchAll(/<\/?([a-z0-9]+)((?:\s[^<>"]*(?:"[^"]*")?)*)>/gi));
  expect(tags.map((tag) => tag[1]).filter((name) => /script|svg|iframe|style|math|object|embed/i.test(name ?? ''))).toEqual([]);
  expect(tags.map((tag) => (tag[2] ?? '').replace(/"[^"]*"/g, '')).filter((attributes) => /\son\w+=/i.test(attributes))).toEqual(
    [],
  );
});

test('footnotes lead to their notes and back, in the language of the text', () => {
  const html = htmlFromMarkdown('a[^1]\n\n[^1]: note', 'pl');
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${target}"`);
  expect(html).toContain('Przypisy');
});
