import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockReading, ReadableBlock } from '../../../../src/domain/insight/reading.ts';
import { createDraftMemory } from '../../../../src/renderer/lens/draft-memory.ts';
import type { ChangeMessage, ReadingMessage } from '../../../../src/renderer/lens/lens-protocol.ts';
import { quickScorer, readerWith, wordScorer } from '../../domain/insight/lens-for-tests.ts';

const reader = readerWith(quickScorer);

function change(revision: number, blocks: ReadableBlock[], order: string[], removed: string[] = []): ChangeMessage {
  return {
    ...{ kind: 'change', draft: 'd', revision, blocks, order, removed },
    ...{ purpose: null, language: 'en', interfaceLanguage: 'en', strictness: 'balanced', answers: [] },
  };
}

const paragraph = (key: string, text: string): ReadableBlock => ({ key, kind: 'paragraph', text });

interface Edit {
  act: 'write' | 'remove' | 'move';
  key: string;
  text: string;
  place: number;
  waits: boolean;
}

const words = [
  'Sign up for my newsletter.',
  'Ask first, because it helps.',
  'I won the award.',
  'What surprised you?',
  'It rained.',
];
const edits: fc.Arbitrary<Edit> = fc.record({
  act: fc.constantFrom('write', 'write', 'remove', 'move'),
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  text: fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 })), { maxLength: 4 }).map((all) => all.join(' ')),
  place: fc.nat(5),
  waits: fc.boolean(),
});

function edited(draft: readonly ReadableBlock[], { act, key, text, place }: Edit): ReadableBlock[] {
  const there = draft.find((block) => block.key === key);
  const others = draft.filter((block) => block.key !== key);
  if (act === 'remove') return others;
  if (act === 'move') return there === undefined ? others : others.toSpliced(place, 0, there);
  const block = paragraph(key, text);
  return there === undefined ? others.toSpliced(place, 0, block) : draft.map((each) => (each.key === key ? block : each));
}

/** What the window sends of an edit: the changed blocks, those that are gone, and the order when it is another. */
function changeBetween(revision: number, before: readonly ReadableBlock[], after: readonly ReadableBlock[]): ChangeMessage {
  const keys = (blocks: readonly ReadableBlock[]) => blocks.map(({ key }) => key);
  const gone = keys(before).filter((key) => !keys(after).includes(key));
  const isSame = keys(before).join() === keys(after).join();
  return {
    ...change(
      revision,
      after.filter((block) => !before.includes(block)),
      keys(after),
      gone,
    ),
    order: isSame ? null : keys(after),
  };
}

describe('what the worker remembers of a draft', () => {
  it('answers the newest revision, with every block the first time', async () => {
    const memory = createDraftMemory('d');
    memory.take(change(1, [paragraph('a', 'One.')], ['a']));
    memory.take(change(2, [paragraph('b', 'Two.')], ['a', 'b']));
    const answer = await memory.read(reader);
    expect(answer).toMatchObject({ draft: 'd', revision: 2 });
    expect(answer.blocks.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('answers later only blocks whose reading has changed', async () => {
    const memory = createDraftMemory('d');
    memory.take(change(1, [paragraph('a', 'One.')], ['a']));
    await memory.read(reader);
    memory.take(change(2, [], ['a']));
    expect((await memory.read(reader)).blocks).toEqual([]);
    memory.take(change(3, [paragraph('a', 'Another sentence altogether.')], ['a']));
    expect((await memory.read(reader)).blocks.map(({ key }) => key)).toEqual(['a']);
  });

  it('tells the summary again only when it is another', async () => {
    const memory = createDraftMemory('d');
    memory.take(change(1, [paragraph('a', 'Sign up for my newsletter.')], ['a']));
    expect((await memory.read(readerWith(wordScorer))).summary?.findings).toHaveLength(1);
    memory.take({ ...change(2, [], []), order: null });
    expect((await memory.read(readerWith(wordScorer))).summary).toBeNull();
    memory.take({ ...change(3, [paragraph('a', 'It rained.')], []), order: null });
    expect((await memory.read(readerWith(wordScorer))).summary?.findings).toEqual([]);
  });

  it('has told, after any edits, what reading the whole anew tells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 15 }), async (all) => {
        const memory = createDraftMemory('d');
        let draft: ReadableBlock[] = [];
        const told = new Map<string, BlockReading>();
        let summary: ReadingMessage['summary'] = null;
        for (const [index, edit] of all.entries()) {
          const before = draft;
          draft = edited(draft, edit);
          memory.take(changeBetween(index, before, draft));
          // Some changes wait for the next one, as they do while the worker is busy.
          if (edit.waits && index < all.length - 1) continue;
          const answer = await memory.read(reader);
          for (const block of answer.blocks) told.set(block.key, block);
          summary = answer.summary ?? summary;
        }
        const { blocks, ...whole } = await readerWith(quickScorer).readDraft(draft, { language: 'en', explainIn: 'en' });
        expect(draft.map(({ key }) => told.get(key))).toEqual(blocks);
        expect(summary).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('forgets removed blocks, and answers one anew that comes back', async () => {
    const memory = createDraftMemory('d');
    memory.take(change(1, [paragraph('a', 'One.'), paragraph('b', 'Sign up for my newsletter.')], ['a', 'b']));
    await memory.read(reader);
    memory.take(change(2, [], ['a'], ['b']));
    const without = await memory.read(reader);
    expect(without.summary?.findings.every(({ range }) => range.block === 'a')).toBe(true);
    memory.take(change(3, [paragraph('b', 'Sign up for my newsletter.')], ['a', 'b']));
    expect((await memory.read(reader)).blocks.map(({ key }) => key)).toContain('b');
  });
});
