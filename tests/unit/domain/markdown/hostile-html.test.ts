import { expect, it } from 'vitest';
import { bodyFromHtml } from '../../../../src/core/node/import/html-body.ts';
import { htmlFromText } from '../../../../src/core/node/import/html-text.ts';
import { parseMarkdown } from '../../../../src/domain/markdown/parse.ts';
import { htmlFromMarkdown } from '../../../../src/domain/markdown/to-html.ts';
import { counted } from '../../../../tools/torture/figures.ts';
import { hostileVectors } from '../../../fixtures/hostile/vectors.ts';

const vectors = hostileVectors();

/** The places of a text where something may stand. */
const places = [
  (vector: string) => vector,
  (vector: string) => `Words ${vector} words.`,
  (vector: string) => `# ${vector}`,
  (vector: string) => `- ${vector}\n- [ ] ${vector}`,
  (vector: string) => `> ${vector}`,
  (vector: string) => `**${vector}**`,
  (vector: string) => `\`\`\`${vector.replace(/[\n`]/g, '')}\n${vector}\n\`\`\``,
  (vector: string) => `| a |\n|---|\n| ${vector.replace(/[\n|]/g, '')} |`,
  (vector: string) => `[${vector}](https://example.com "${vector.replace(/[\n"]/g, '')}")`,
  (vector: string) => `![${vector}](a.png)`,
];

const harmless = new Set(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section span strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const harmlessAttributes = /^(?:href|src|alt|title|class|start|align|type|checked|disabled|id|data-[\w-]+|aria-[\w-]+)$/;

/** What of an HTML text is more than text: tags, attributes and addresses that no export of ours has. */
function dangers(html: string): string[] {
  return [...html.matchAll(/<\/?([^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>?/g)].flatMap(([tag, name = '', attributes = '']) => {
    const wrong = [...attributes.matchAll(/([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g)].filter(
      ([, attribute = '', value = '']) =>
        !harmlessAttributes.test(attribute) ||
        (/^(?:href|src)$/.test(attribute) && /^["']?\s*(?!https?:|mailto:)[^"'/?#]*(?::|&colon;|&#58;|&#x3a;)/i.test(value)),
    );
    return !harmless.has(name) || wrong.length > 0 ? [tag] : [];
  });
}

it('S6: there are at least 600 hostile vectors', () => expect(vectors.length).toBeGreaterThanOrEqual(600));

it('S6: a check that finds nothing would be worth nothing', () => {
  for (const html of [
    '<script>',
    '<img src="a" onerror="x">',
    '<a href="javascript:x">',
    "<a href='JAVASCRIPT&colon;x'>",
    '<svg>',
  ])
    expect(dangers(html), html).not.toEqual([]);
  expect(dangers('<p>a &#x3C;script> <a href="https://example.com/?a=b:c">x</a> <img src="a/b.png" alt="x"></p>')).toEqual([]);
});

it('S6: none of them comes through into an export, a preview or a copy, wherever it stands', () => {
  for (const vector of vectors)
    for (const place of places) {
      const html = htmlFromMarkdown(place(vector));
      expect(dangers(html), `${place(vector)}\n→ ${html}`).toEqual([]);
    }
  counted('hostile texts in exports and copies, each in ten places', vectors.length);
});

it('S6: none of them comes through an import of a page that holds it, neither as HTML in the draft nor in what is made of it', () => {
  for (const vector of vectors)
    for (const page of [vector, `<article><p>Words ${vector} words.</p></article>`, `<p title="${vector}">Words</p>`]) {
      const body = bodyFromHtml(htmlFromText(page), (address) => (/^https?:/.test(address) ? address : null));
      const kinds = parseMarkdown(body).children.map(({ type }) => type);
      expect(kinds, `${page}\n→ ${body}`).not.toContain('html');
      expect(dangers(htmlFromMarkdown(body)), `${page}\n→ ${body}`).toEqual([]);
    }
  counted('imported as pages, each in three places', vectors.length);
  counted('came through', 0);
});
