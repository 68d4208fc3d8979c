import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CopyResult, type CopySource, copyFor } from '../../../../src/domain/channels/copy.ts';
import type { LossKind } from '../../../../src/domain/channels/losses.ts';
import { type CopyTarget, copyTargets, targetProfiles } from '../../../../src/domain/channels/targets.ts';
import { addressesIn, generatedBody, type Passage, type Piece, wordsIn } from '../../support/generated-draft.ts';
import { readHtml } from '../../support/passages-in-html.ts';

const sourceOf = (body: string, kind: CopySource['kind'] = 'post'): CopySource => ({ title: '', body, language: 'pl', kind });

/** HTML of a result, `null` where there is none. */
const htmlOf = (target: CopyTarget, result: CopyResult) =>
  targetProfiles[target].layout === 'html' ? result.plain : result.html;

/**
 * The passages of the source that are not what they were in what was handed over. In HTML a parser that is not ours looks for
 * each by its words; plain text has nothing but words; of Markdown nothing goes but what is private.
 */
function reallyLost(target: CopyTarget, { passages }: Piece, kind: CopySource['kind'], result: CopyResult): Passage[] {
  const html = htmlOf(target, result);
  const meant = passages.filter((passage) => (passage.kind === 'dashes' ? kind === 'thread' : true));
  if (targetProfiles[target].layout === 'markdown') return meant.filter((passage) => passage.kind === 'comment');
  if (html === null) return meant.filter((passage) => !(passage.kind === 'divider' && kind === 'thread'));
  const read = readHtml(html);
  const dividers = meant.filter((passage) => passage.kind === 'divider');
  const others = meant.filter((passage) => passage.kind !== 'divider' && !read.has(passage, wordsIn));
  return [...dividers.slice(0, Math.max(0, dividers.length - read.count('hr'))), ...others];
}

function counted(passages: readonly Passage[]): Partial<Record<LossKind, number>> {
  const counts: Partial<Record<LossKind, number>> = {};
  for (const { kind } of passages) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Each of the first passages that are shown is one that was lost, from its first word on. */
function expectOwnWords({ losses }: CopyResult, lost: readonly Passage[]): void {
  for (const { kind, words } of losses) {
    const left = lost.filter((passage) => passage.kind === kind).map((passage) => passage.words);
    for (const shown of words) {
      const at = left.findIndex((passage) => passage.slice(0, wordsIn(shown).length).join() === wordsIn(shown).join());
      expect(at, `${kind}: ${shown}`).not.toBe(-1);
      left.splice(at, 1);
    }
  }
}

/** Signs that only Markdown and its tools read. */
const rawMarks = /\*\*|~~|==|\[\[|^#{1,6} |^>|```|\]\(|\]\[|%%|<!--|<u>|\{\{|\{:|\[\^|\[!/m;

const layouts = {
  plain: ({ plain }: CopyResult) => expect(plain.replaceAll(' **1** ', '')).not.toMatch(rawMarks),
  rich: ({ plain, html }: CopyResult) => {
    expect(plain.replaceAll(' **1** ', '')).not.toMatch(rawMarks);
    expect(readHtml(html ?? '').text.replaceAll(' **1** ', '')).not.toMatch(rawMarks);
  },
  html: ({ plain }: CopyResult) => expect(readHtml(plain).text.replaceAll(' **1** ', '')).not.toMatch(rawMarks),
  markdown: () => {},
};

describe('the list of losses', () => {
  describe.each(['post', 'thread'] as const)('of a %s', (kind) => {
    test.each(copyTargets)('is what is really lost on the way to %s, and all words arrive in their order', (target) => {
      const isMarkdown = targetProfiles[target].layout === 'markdown';
      fc.assert(
        fc.property(generatedBody, (piece) => {
          const result = copyFor(target, sourceOf(piece.source, kind));
          const lost = reallyLost(target, piece, kind, result);
          expect(counted(result.losses.flatMap((loss) => Array<Passage>(loss.count).fill({ ...loss })))).toEqual(counted(lost));
          expectOwnWords(result, lost);
          if (isMarkdown) {
            const publicSource = piece.source.replace(/%%.*?%%|<!--.*?-->/g, '');
            expect(result.plain.replace(/\s+/g, ' ')).toBe(publicSource.replace(/\s+/g, ' '));
            return;
          }
          const html = htmlOf(target, result);
          const plain = (result.parts ?? [result.plain]).join('\n');
          const texts = html === null ? [plain] : [readHtml(html).text, ...(target === 'html' ? [] : [plain])];
          for (const text of texts) expect(wordsIn(text)).toEqual(piece.words);
          expect(html === null ? addressesIn(plain) : readHtml(html).links).toEqual(piece.addresses);
          layouts[targetProfiles[target].layout](result);
        }),
        { numRuns: 100 },
      );
    });
  });

  test('shows the first passages in the draft’s own words, and how many there are in all', () => {
    const { losses } = copyFor(
      'linkedin',
      sourceOf(
        '**jeden** **dwa** **trzy** **cztery**\n\n> Bardzo długi cytat, który jest o wiele dłuższy, niż ktokolwiek chciałby go tutaj czytać, naprawdę',
      ),
    );
    expect(losses).toEqual([
      { kind: 'bold', count: 4, words: ['jeden', 'dwa', 'trzy'] },
      { kind: 'quote', count: 1, words: ['Bardzo długi cytat, który jest o wiele dłuższy, niż…'] },
    ]);
  });

  test('names the notes that nothing refers to', () => {
    expect(copyFor('linkedin', sourceOf('a\n\n[^1]: Uwaga.')).losses).toEqual([
      { kind: 'unused-note', count: 1, words: ['Uwaga.'] },
    ]);
  });
});
