import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyFor } from '../../../../src/domain/channels/copy.ts';
import { keptCuts, placeCuts, withCuts } from '../../../../src/domain/channels/kept-cuts.ts';

const textOf = (sentences: readonly string[]) => sentences.join(' ');
const cutsAt = (text: string, starts: readonly number[]) =>
  keptCuts('x', { text, parts: [0, ...starts].map((start, index, all) => ({ start, end: all[index + 1] ?? text.length })) });

const text = 'First comes the question. Then comes the silence. After that they talk at length. In the end you thank them.';
const at = (words: string, where = text) => where.indexOf(words);

describe('cuts that are kept with a draft', () => {
  const cuts = cutsAt(text, [at('Then'), at('In the end')]);

  test('are the words on both sides', () => {
    expect(cuts).toEqual([
      { channel: 'x', before: 'First comes the question.', after: 'Then comes the silence. After that they' },
      { channel: 'x', before: 'silence. After that they talk at length.', after: 'In the end you thank them.' },
    ]);
  });

  test.each([
    ['words before them changed', text.replace('First comes the question', 'You ask'), ['Then', 'In the end']],
    [
      'words after them changed',
      text.replace('Then comes the silence. After', 'A silence follows. After'),
      ['A silence', 'In the end'],
    ],
    ['a sentence came in far from them', `${text} And more.`, ['Then', 'In the end']],
    ['the text is laid out in other lines', text.replace('. Then', '.\n\nThen').replace('. In', '.\nIn'), ['Then', 'In the end']],
  ])('follow the text when %s', (_, edited, starts) => {
    expect(placeCuts(edited, cuts)).toEqual({ starts: starts.map((words) => at(words, edited)), gone: [] });
  });

  test('whose words are gone on both sides are said to be gone', () => {
    const edited = text.replace('First comes the question. Then comes the silence. After that they', 'Quite otherwise now: they');
    expect(placeCuts(edited, cuts)).toEqual({ starts: [at('In the end', edited)], gone: [cuts[0]] });
    expect(placeCuts('', cuts)).toEqual({ starts: [], gone: cuts });
  });

  test('are of one channel each', () => {
    const kept = withCuts(cuts, 'mastodon', [{ channel: 'mastodon', before: 'a', after: 'b' }]);
    expect(withCuts(kept, 'x', [])).toEqual([{ channel: 'mastodon', before: 'a', after: 'b' }]);
  });

  test('follow any edits that leave words beside them, and never begin inside a word', () => {
    const sentence = (number: number) => `Zdanie ${number} mówi coś ważnego o sprawie ${number * 7}.`;
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 20 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('rewrite', 'insert', 'delete')), { maxLength: 4 }),
        (count, chosen, edits) => {
          const sentences = Array.from({ length: count }, (_, index) => sentence(index));
          const cutBefore = [...new Set(chosen.map((index) => 1 + (index % (count - 1))))].sort((one, other) => one - other);
          const before = textOf(sentences);
          const kept = cutsAt(
            before,
            cutBefore.map((index) => before.indexOf(sentence(index))),
          );
          const now: (string | null)[] = [...sentences];
          const inserted = new Map<number, string>();
          for (const [place, what] of edits) {
            const index = place % count;
            if (what === 'insert') inserted.set(index, `Nowe słowa numer ${index} tutaj!`);
            else now[index] = what === 'delete' ? null : `Całkiem inaczej powiedziane po raz ${index}!`;
          }
          const pieces = now.flatMap((each, index) => [
            ...(inserted.has(index) ? [inserted.get(index) ?? ''] : []),
            ...(each === null ? [] : [each]),
          ]);
          const after = textOf(pieces);
          const { starts, gone } = placeCuts(after, kept);
          for (const start of starts) expect(after.charAt(start - 1)).toBe(' ');
          for (const index of cutBefore) {
            const own = after.indexOf(sentence(index));
            const isAlone = inserted.has(index) || now[index - 1] !== sentence(index - 1);
            if (own > 0 && !isAlone) expect(starts).toContain(own);
          }
          expect(starts.length + gone.length).toBeLessThanOrEqual(kept.length);
          for (const cut of gone) {
            const lost = kept.indexOf(cut);
            const index = cutBefore[lost] ?? 0;
            expect(now[index] === sentence(index) && now[index - 1] === sentence(index - 1) && !inserted.has(index)).toBe(false);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('make the parts of a copied thread', () => {
    const source = { title: '', body: text, language: 'en' as const, kind: 'thread' as const };
    const whole = copyFor('x', source, { mode: 'one' }).cuts?.text ?? '';
    const { starts } = placeCuts(whole, cuts);
    expect(copyFor('x', source, { mode: 'manual', starts, numbering: false }).parts).toEqual([
      'First comes the question.',
      'Then comes the silence. After that they talk at length.',
      'In the end you thank them.',
    ]);
  });
});
