import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { formats } from '../../../src/domain/channels/channel.ts';
import { copyFor, readableTree } from '../../../src/domain/channels/copy.ts';
import type { LossKind } from '../../../src/domain/channels/losses.ts';
import { packPage } from '../../../src/domain/export/reference-pack.ts';
import { webPage } from '../../../src/domain/export/web-page.ts';
import { generatedBody, wordsIn } from '../../unit/support/generated-draft.ts';
import { readHtml } from '../../unit/support/passages-in-html.ts';
import { handMade, onePoint } from './hand-made.ts';

/** The rules of the standard and no taste. */
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`));
}

const pictures = new Map([['images/chart.png', `data:image/png;base64,${onePoint}`]]);
const pageOf = (draft: { title: string; body: string; language: 'en' | 'pl' }) =>
  webPage({ ...draft, tree: readableTree({ ...draft, kind: 'article' }), pictures });

/** Everything in HTML that runs, and everything that asks for something elsewhere; a link asks only when it is pressed. */
function expectQuiet(html: string): void {
  expect(html).not.toMatch(/<(?:script|iframe|object|embed|link|base|form|audio|video|svg)\b|\son\w+=|javascript:/i);
  expect(html).not.toMatch(/@import|url\(/i);
  for (const [, source] of html.matchAll(/\s(?:src|srcset|poster|background|action|data)="([^"]*)"/g))
    expect(source).toMatch(/^data:image\//);
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const bodyOf = (html: string) => html.slice(html.indexOf('<body>'));

describe.each(handMade)('the web page of a draft in $language', (draft) => {
  const page = pageOf(draft);

  test('is valid HTML that runs nothing and asks for nothing', async () => {
    expect(await faultsOf(page)).toEqual([]);
    expectQuiet(page);
  });

  test('says word for word what the draft says, in its order', () => {
    const withoutPictures = bodyOf(page)
      .replace(/<img [^>]*>/g, '')
      .replace(/<\/(?:td|th)>/g, '$& ');
    expect(flat(readHtml(withoutPictures).text)).toBe(flat(draft.read.join(' ')));
    expect(page).toContain(`alt="${draft.picture}"`);
  });

  test('is as valid among other pieces in a pack for one reader', async () => {
    const tree = readableTree({ ...draft, kind: 'article', title: '' });
    const piece = { ...draft, where: 'Blog', link: 'https://example.com/?a=1&b=2', tree, pictures };
    const pack = packPage({
      title: draft.title,
      language: draft.language,
      lead: 'A & B',
      contentsTitle: '1 < 2',
      pieces: [piece, piece],
    });
    expect(await faultsOf(pack)).toEqual([]);
    expectQuiet(pack);
  });
});

const kept = new Set<LossKind>(formats.filter((format) => format !== 'footnote' && format !== 'task'));

test('any document is a valid, quiet page with all words in their order, and with what was more than words', async () => {
  await fc.assert(
    fc.asyncProperty(generatedBody, async ({ source, words, passages }) => {
      const page = pageOf({ title: 'Title', body: source, language: 'pl' });
      expect(await faultsOf(page)).toEqual([]);
      expectQuiet(page);
      const read = readHtml(bodyOf(page));
      expect(wordsIn(read.text)).toEqual(words);
      for (const passage of passages) {
        // A picture of the web is a link in a page that must not fetch anything.
        if (!kept.has(passage.kind) || passage.kind === 'image' || passage.kind === 'divider') continue;
        expect(read.has(passage, wordsIn), `${passage.kind}: ${passage.words}`).toBe(true);
      }
      expect(read.count('hr')).toBe(passages.filter(({ kind }) => kind === 'divider').length);
      const copied = copyFor('html', { title: '', body: source, language: 'pl', kind: 'post' }).plain;
      const around = `<!DOCTYPE html>\n<html lang="pl">\n<head>\n<title>Words</title>\n</head>\n<body>\n${copied}\n</body>\n</html>\n`;
      expect(await faultsOf(around)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
