import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPromotionLabel } from '../../../../src/domain/insight/labels.ts';
import type { BlockKind, ReadableBlock } from '../../../../src/domain/insight/reading.ts';
import { ownPosts } from '../../../../tools/train/labelled-posts.ts';
import { newReader, quickScorer, readerWith, scorerFor, wordScorer } from './lens-for-tests.ts';

const sentences = ownPosts()
  .flatMap((post) => post.sentences.map(({ start, end }) => post.text.slice(start, end)))
  .filter((_, index) => index % 7 === 0);
const kinds: BlockKind[] = ['paragraph', 'heading', 'item', 'quote', 'code', 'other'];
const block = fc.record({
  key: fc.integer({ min: 0, max: 7 }).map((key) => `k${key}`),
  kind: fc.constantFrom(...kinds),
  text: fc
    .array(fc.oneof(fc.constantFrom(...sentences), fc.string({ maxLength: 30 })), { maxLength: 5 })
    .map((all) => all.join(' ')),
});
const inBlocks = (...texts: string[]): ReadableBlock[] =>
  texts.map((text, index) => ({ key: `b${index}`, kind: 'paragraph', text }));

describe('reading while writing', () => {
  it('gives after any edits what reading the whole anew gives', async () => {
    const lasting = readerWith(quickScorer);
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 12 }), async (edits) => {
        const draft = new Map<string, ReadableBlock>();
        for (const edit of edits) {
          draft.set(edit.key, edit);
          await lasting.readDraft([...draft.values()]);
        }
        const blocks = [...draft.values()];
        expect(await lasting.readDraft(blocks)).toEqual(await readerWith(quickScorer).readDraft(blocks));
      }),
      { numRuns: 60 },
    );
  });

  it('gives with the shipped model, after edits, what reading the whole anew gives, to the last bit', async () => {
    const lasting = newReader();
    const post = sentences.slice(20, 32);
    for (let edit = 0; edit < 4; edit += 1) {
      const text = post.toSpliced(edit * 3, edit % 2, sentences[edit + 50] ?? '').join(' ');
      expect(await lasting.readDraft(inBlocks(text))).toEqual(await newReader().readDraft(inBlocks(text)));
    }
  });

  it('asks the model only for the sentences near a changed one', async () => {
    let asked = 0;
    const counting = {
      ...quickScorer,
      score: (ids: readonly number[]) =>
        quickScorer.score(ids).finally(() => {
          asked += 1;
        }),
    };
    const reader = readerWith(counting);
    const texts = sentences.slice(0, 120);
    await reader.readDraft(inBlocks(...texts));
    const whole = asked;
    await reader.readDraft(inBlocks(...texts.with(60, 'A sentence that was not there before.')));
    expect(asked - whole).toBeLessThanOrEqual(4);
    expect(whole).toBeGreaterThan(20);
  });

  it('ends a reading that is no longer wanted, and has not worked in vain', async () => {
    const reader = readerWith(quickScorer);
    const texts = sentences.slice(0, 60);
    let breaths = 0;
    const impatient = async () => {
      breaths += 1;
      if (breaths > 5) throw new Error('enough');
    };
    await expect(reader.readDraft(inBlocks(...texts), {}, impatient)).rejects.toThrow('enough');
    let more = 0;
    await reader.readDraft(inBlocks(...texts), {}, async () => {
      more += 1;
    });
    expect(more).toBeGreaterThan(0);
    await reader.readDraft(inBlocks(...texts), {}, () => Promise.reject(new Error('nothing is left to do')));
  });

  it('keeps every sentence and every word that it names inside its block', async () => {
    const reader = readerWith(quickScorer);
    await fc.assert(
      fc.asyncProperty(block, async ({ kind, text }) => {
        const { blocks, findings } = await reader.readDraft([{ key: 'a', kind, text }]);
        for (const sentence of blocks[0]?.sentences ?? []) {
          expect(sentence.end).toBeLessThanOrEqual(text.length);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          for (const cue of sentence.cues) expect(cue.start >= sentence.start && cue.end <= sentence.end).toBe(true);
          expect(Math.min(sentence.promotion, sentence.value)).toBeGreaterThanOrEqual(0);
          expect(Math.max(sentence.promotion, sentence.value)).toBeLessThanOrEqual(1);
        }
        for (const { range, text: written } of findings) expect(written).toBe(text.slice(range.start, range.end));
      }),
      { numRuns: 200 },
    );
  });

  it('answers every block, but reads no code', async () => {
    const { blocks } = await readerWith(quickScorer).readDraft([
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

describe('what the lens tells of a draft', () => {
  it('reads each paragraph in its own language, and explains in the language of the window', async () => {
    const reading = await readerWith(scorerFor('promotion')).readDraft(
      inBlocks('Sign up for my newsletter and book a free call today.', 'Zapisz się na mój kurs, zostały ostatnie miejsca.'),
      { explainIn: 'pl' },
    );
    expect(reading.blocks.map(({ language }) => language)).toEqual(['en', 'pl']);
    expect(reading.findings.map(({ name }) => name)).toEqual(['Oferta', 'Oferta']);
  });

  it('stands in the order of the text, and says of each what it is, why, and what to do', async () => {
    const texts = ['I won the national award.', 'Sign up for my new course today.', 'Which question has surprised you most?'];
    const { findings } = await readerWith(wordScorer).readDraft(inBlocks(texts.join(' ')), { language: 'en' });
    const starts = findings.map(({ range }) => range.start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    expect(findings.length).toBeGreaterThan(1);
    for (const { name, why, actions, source } of findings) {
      expect([name, why, ...actions].every((words) => words.length > 5)).toBe(true);
      expect(source).toBe('lens');
    }
    for (const { severity, label } of findings) {
      expect(severity === 'praise').toBe(!isPromotionLabel(label));
    }
  });

  it('carries a key that edits elsewhere and other marks do not change', async () => {
    const reader = readerWith(scorerFor('promotion'));
    const keysOf = async (...texts: string[]) =>
      (await reader.readDraft(inBlocks(...texts), { language: 'en' })).findings.map(({ dismissalKey }) => dismissalKey);
    expect(await keysOf('Sign up for my new course today.')).toEqual(['sign up for my new course today']);
    expect(await keysOf('I won.', 'Sign up for my new course, today!')).toContain('sign up for my new course today');
  });

  it('names whole words, and none that is only a mark', async () => {
    const text = 'I am a recognised expert in hiring!';
    const { findings } = await newReader().readDraft(inBlocks(text), { language: 'en', strictness: 'everything' });
    for (const { start, end } of findings.flatMap(({ words }) => words)) {
      expect(text.slice(start, end)).toMatch(/^[\p{L}\d].*[\p{L}\d]$|^[\p{L}\d]$/u);
    }
  });
});
