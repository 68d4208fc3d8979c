import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../../../src/domain/insight/reading.ts';
import { counted, most as largest } from '../../../../tools/torture/figures.ts';
import { startCounting } from '../../support/counted-steps.ts';

const counter = await startCounting(['/src/domain/insight/', '/src/domain/text/']);
const { quickScorer, readerWith } = await import('./lens-for-tests.ts');
afterAll(() => counter.end());

const repeated = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const numbered = (piece: string) => (length: number) => {
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += `${piece} ${at}. `;
  return text.slice(0, length);
};

/** Texts that no person writes, by their length in UTF-16 units. */
const hostile: [what: string, text: (length: number) => string][] = [
  ['one word without an end', repeated('a')],
  ['one word of every letter', repeated('zażółćgęśląjaźń')],
  ['one line of one sentence', repeated('I am the best expert, ')],
  ['one line of many sentences', numbered('I am thrilled to announce that we won the award')],
  ['many Polish sentences', numbered('Wygrałam przetarg i jestem z siebie dumna')],
  ['line breaks only', repeated('\n')],
  ['long wrapped lines', repeated(`${'word '.repeat(14)}\n`)],
  ['emoji only', repeated('😀')],
  ['families of emoji', repeated('👨‍👩‍👧‍👦')],
  ['right-to-left writing', numbered('אני מומחה גדול בתחום הזה')],
  ['mixed scripts', repeated('Jestem эксперт 专家 и 我 wygrałam ')],
  ['marks of direction and nothing', repeated('\u202e\u200b\0 ')],
  ['letters with a hundred marks', repeated(`a${'\u0301'.repeat(100)}`)],
  ['open brackets', repeated('((')],
  ['open quotation marks', repeated('„“"')],
  ['full stops', repeated('. ')],
  ['full stops without a space', repeated('a.')],
  ['abbreviations', repeated('np. m.in. ')],
  ['initials', repeated('A. ')],
  ['hyphens', repeated('a-')],
  ['apostrophes', repeated("a'")],
  ['numbers', repeated('1,')],
  ['addresses', repeated('a@b.')],
  ['links', repeated('www.a.pl/')],
  ['hashtags', repeated('#a')],
  ['half characters', repeated('\ud83d\ude00\ud83d')],
];

/** Both too long to be remembered, so that nothing is had for free. */
const short = 21_000;
const long = 84_000;
/** Of steps that grow as the text does; a quadratic part would make it four. */
const most = 1.3 * (long / short);

describe('reading hostile text', () => {
  const reader = readerWith(quickScorer);
  const read = (text: string, options?: ReadOptions) => reader.readDraft([{ key: 'a', kind: 'paragraph', text }], options);
  // Each language is compiled at its first sentence.
  beforeAll(async () => {
    for (const language of ['en', 'pl'] as const) await read('I won. Wygrałam.', { language });
  });

  it('counts steps, or it would notice nothing', async () => {
    const text = numbered('Ask first, because it helps')(long);
    expect(await counter.count(() => read(text))).toBeGreaterThan(long);
    expect(await counter.count(() => {})).toBeLessThan(100);
    const quadratic = () => {
      for (let at = 0; at < 1000; at += 1) text.slice(at).indexOf('nowhere');
    };
    expect(await counter.count(quadratic)).toBeGreaterThan(1000 * long);
  });

  it.each(hostile)('costs four times as many steps for four times the text: %s', async (_what, text) => {
    const [few, many] = [text(short), text(long)];
    const less = await counter.count(() => read(few));
    const more = await counter.count(() => read(many));
    counted('hostile texts read by the lens at two lengths', 1);
    largest('times its steps for four times the length', more / less);
    expect(more / less).toBeLessThan(most);
  });

  it('costs four times as many steps for four times the blocks', async () => {
    const blocks = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ key: `b${at}`, kind: 'item' as const, text: `I won award ${at}. Ask ${at}.` }));
    const [few, many] = [blocks(200), blocks(800)];
    const less = await counter.count(() => reader.readDraft(few));
    const more = await counter.count(() => readerWith(quickScorer).readDraft(many));
    expect(more / less).toBeLessThan(most);
  });

  it.each(hostile)('gives the same answer twice, inside the text: %s', async (_what, text) => {
    const whole = text(20_000);
    const first = await read(whole);
    expect(await readerWith(quickScorer).readDraft([{ key: 'a', kind: 'paragraph', text: whole }])).toEqual(first);
    for (const { start, end } of first.blocks[0]?.sentences ?? []) {
      expect(start >= 0 && start < end && end <= whole.length).toBe(true);
    }
  });

  it('comes to an end over a million emoji, and over a hundred thousand letters without a space', async () => {
    expect((await read('😀'.repeat(1_000_000))).blocks[0]?.sentences).toEqual([]);
    expect((await read('a'.repeat(100_000))).blocks[0]?.sentences).toHaveLength(1);
  });
});
