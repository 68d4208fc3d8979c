import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPromotionLabel } from '../../../../src/domain/insight/labels.ts';
import { createReader } from '../../../../src/domain/insight/reader.ts';
import type { BlockKind, DraftReading, ReadableBlock, ReadOptions } from '../../../../src/domain/insight/reading.ts';
import { ownPosts } from '../../../../tools/train/labelled-posts.ts';
import { polishDictionary } from './dictionary-for-tests.ts';

const polish = { polishDictionary: () => polishDictionary };
const reader = createReader(polish);

function read(text: string, options: ReadOptions & { kind?: BlockKind } = {}): DraftReading {
  const blocks = text.split('\n\n').map((piece, index) => ({ key: `b${index}`, kind: options.kind ?? 'paragraph', text: piece }));
  return reader.readDraft(blocks, options);
}

const labelsOf = (reading: DraftReading): string[] =>
  reading.blocks.flatMap((block) => block.sentences.map(({ label }) => label));

const sentences = ownPosts().flatMap((post) => post.sentences.map(({ start, end }) => post.text.slice(start, end)));
const kinds: BlockKind[] = ['paragraph', 'heading', 'item', 'quote', 'code', 'other'];
const block = fc.record({
  key: fc.integer({ min: 0, max: 7 }).map((key) => `k${key}`),
  kind: fc.constantFrom(...kinds),
  text: fc
    .array(fc.oneof(fc.constantFrom(...sentences), fc.string({ maxLength: 30 })), { maxLength: 5 })
    .map((all) => all.join(' ')),
});

describe('reading while writing', () => {
  it('gives after any edits what reading the whole anew gives', () => {
    const lasting = createReader(polish);
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (edits) => {
        const draft = new Map<string, ReadableBlock>();
        for (const edit of edits) {
          draft.set(edit.key, edit);
          lasting.readDraft([...draft.values()]);
        }
        const blocks = [...draft.values()];
        expect(lasting.readDraft(blocks)).toEqual(createReader(polish).readDraft(blocks));
      }),
      { numRuns: 25 },
    );
  });

  it('keeps every sentence and every word that it names inside its block', () => {
    fc.assert(
      fc.property(block, ({ kind, text }) => {
        const { blocks, hints } = reader.readDraft([{ key: 'a', kind, text }]);
        for (const sentence of blocks[0]?.sentences ?? []) {
          expect(sentence.end).toBeLessThanOrEqual(text.length);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          for (const cue of sentence.cues) expect(cue.start >= sentence.start && cue.end <= sentence.end).toBe(true);
          expect(Math.min(sentence.promotion, sentence.value)).toBeGreaterThanOrEqual(0);
          expect(Math.max(sentence.promotion, sentence.value)).toBeLessThanOrEqual(1);
        }
        for (const hint of hints) expect(hint.text).toBe(text.slice(hint.start, hint.end));
      }),
      { numRuns: 200 },
    );
  });

  it('finishes with hostile text', () => {
    const hostile = [
      'a'.repeat(100_000),
      'I am the best expert, '.repeat(5_000),
      '😀'.repeat(500_000),
      'אני מומחה גדול. '.repeat(6_000),
      'Jestem эксперт 专家 и 我 wygrałam '.repeat(3_000),
      '\u202e\u200b\0 '.repeat(20_000),
      '(('.repeat(50_000),
      'zażółć'.normalize('NFD').repeat(15_000),
    ];
    for (const text of hostile) expect(read(text).blocks).toHaveLength(1);
  });

  it('answers every block, but reads no code', () => {
    const { blocks } = reader.readDraft([
      { key: 'a', kind: 'code', text: 'buy(now); // best in the world' },
      { key: 'b', kind: 'paragraph', text: 'Ask first.' },
      { key: 'c', kind: 'other', text: 'Sign up for my newsletter.' },
    ]);
    expect(blocks.map(({ key, sentences: own }) => [key, own.length])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });
});

describe('whose words, and what for', () => {
  const boast = 'I am thrilled to announce that I won the national award.';

  it('does not hold a quotation against the writer', () => {
    expect(labelsOf(read(boast)).some((label) => label === 'promotion')).toBe(true);
    expect(labelsOf(read(boast, { kind: 'quote' }))).toEqual(['neutral']);
    expect(labelsOf(read(`“${boast}”`))).not.toContain('promotion');
  });

  it('reads a purpose that speaks of oneself more mildly', () => {
    const text = 'I am looking for a new role in planning. I have led two teams. I speak three languages.';
    const strict = labelsOf(read(text)).filter((label) => label === 'promotion').length;
    const mild = labelsOf(read(text, { purpose: 'job-search' })).filter((label) => label === 'promotion').length;
    expect(mild).toBeLessThan(strict);
  });

  it('reads each paragraph in its own language, and explains in the language of the window', () => {
    const reading = read(
      'Sign up for my newsletter and book a free call today.\n\nZapisz się na mój kurs, zostały ostatnie miejsca.',
      {
        explainIn: 'pl',
      },
    );
    expect(reading.blocks.map(({ language }) => language)).toEqual(['en', 'pl']);
    expect(reading.hints.map(({ name }) => name)).toEqual(['Oferta', 'Oferta']);
  });
});

describe('hints', () => {
  const text = 'I won the national award. Sign up for my new course today. Which question has surprised you most on a call?';

  it('mix praise with what to reconsider, and say why and what to do', () => {
    const { hints } = read(text, { language: 'en' });
    expect(new Set(hints.map(({ tone }) => tone))).toEqual(new Set(['watch', 'praise']));
    for (const hint of hints) expect([hint.name, hint.why, hint.action].every((words) => words.length > 5)).toBe(true);
    expect(hints.filter(({ tone }) => tone === 'watch').every(({ label }) => isPromotionLabel(label))).toBe(true);
  });

  it('carry a key that edits elsewhere and other marks do not change', () => {
    const keyOf = (draft: string): string | undefined =>
      read(draft, { language: 'en' }).hints.find(({ tone }) => tone === 'watch')?.dismissalKey;
    expect(keyOf('Sign up for my new course today.')).toBe('sign up for my new course today');
    expect(keyOf('Hello there.\n\nSign up for my new course, today!')).toBe('sign up for my new course today');
  });
});
