import { describe, expect, it } from 'vitest';
import { createReader } from '../../../../src/domain/insight/reader.ts';
import type { ReadableBlock } from '../../../../src/domain/insight/reading.ts';
import { createDraftMemory } from '../../../../src/renderer/insight/draft-memory.ts';
import type { ChangeMessage } from '../../../../src/renderer/insight/lens-protocol.ts';

const reader = createReader();

function change(revision: number, blocks: ReadableBlock[], order: string[], removed: string[] = []): ChangeMessage {
  return { kind: 'change', draft: 'd', revision, blocks, order, removed, purpose: null, language: 'en', interfaceLanguage: 'en' };
}

const paragraph = (key: string, text: string): ReadableBlock => ({ key, kind: 'paragraph', text });

describe('what the worker remembers of a draft', () => {
  it('answers the newest revision, with every block the first time', () => {
    const memory = createDraftMemory('d');
    memory.take(change(1, [paragraph('a', 'One.')], ['a']));
    memory.take(change(2, [paragraph('b', 'Two.')], ['a', 'b']));
    const answer = memory.read(reader);
    expect(answer).toMatchObject({ draft: 'd', revision: 2 });
    expect(answer.blocks.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('answers later only blocks whose reading has changed', () => {
    const memory = createDraftMemory('d');
    memory.take(change(1, [paragraph('a', 'One.')], ['a']));
    memory.read(reader);
    memory.take(change(2, [], ['a']));
    expect(memory.read(reader).blocks).toEqual([]);
    memory.take(change(3, [paragraph('a', 'Another sentence altogether.')], ['a']));
    expect(memory.read(reader).blocks.map(({ key }) => key)).toEqual(['a']);
  });

  it('tells the summary again only when it is another', () => {
    const memory = createDraftMemory('d');
    memory.take(change(1, [paragraph('a', 'Sign up for my newsletter.')], ['a']));
    expect(memory.read(reader).summary?.hints).toHaveLength(1);
    memory.take({ ...change(2, [], []), order: null });
    expect(memory.read(reader).summary).toBeNull();
    memory.take({ ...change(3, [paragraph('a', 'It rained.')], []), order: null });
    expect(memory.read(reader).summary?.hints).toEqual([]);
  });

  it('forgets removed blocks, and answers one anew that comes back', () => {
    const memory = createDraftMemory('d');
    memory.take(change(1, [paragraph('a', 'One.'), paragraph('b', 'Sign up for my newsletter.')], ['a', 'b']));
    memory.read(reader);
    memory.take(change(2, [], ['a'], ['b']));
    expect(memory.read(reader).summary?.promotion).toBe(0);
    memory.take(change(3, [paragraph('b', 'Sign up for my newsletter.')], ['a', 'b']));
    expect(memory.read(reader).blocks.map(({ key }) => key)).toContain('b');
  });
});
