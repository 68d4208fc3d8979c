import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRuleFinder } from '../../../../src/domain/policy/find-rules.ts';
import { type ReadableBlock, readNotices } from '../../../../src/domain/policy/read-blocks.ts';
import { createBaseOf } from '../../../../src/domain/portfolio/terms.ts';
import { createDraftNotices } from '../../../../src/renderer/policy/draft-notices.ts';
import { createNoticeSilence, leftEverywhere, leftHere } from '../../../../src/renderer/policy/leaving-notices.ts';
import type { PolicyClient } from '../../../../src/renderer/policy/policy-client.ts';
import type { BlocksChange, TextAccess, TextBlock } from '../../../../src/renderer/text/access/text-access.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const lookedFor = { rules: [{ kind: 'client' as const, text: 'Acme', note: '' }], scansPersonal: true, stances: [] };

/** Looks through blocks here, where the window has a worker for it, and tells which were asked for. */
function opened(texts: Record<string, string>) {
  const asked: string[][] = [];
  const reader = { rules: createRuleFinder(lookedFor.rules), scansPersonal: true, stances: [], baseOf: createBaseOf(null) };
  const client = {
    read: async (blocks: ReadableBlock[]) => {
      asked.push(blocks.map(({ key }) => key));
      return readNotices(blocks, reader);
    },
  } as unknown as PolicyClient;
  const blocks = Object.entries(texts).map(([key, text]): TextBlock => ({ key, kind: 'paragraph', text }));
  let edit: (change: BlocksChange) => void = () => {};
  const handle = {
    blocks: () => blocks,
    onBlocksChange(listener: (change: BlocksChange) => void) {
      edit = listener;
      return () => {};
    },
  } as unknown as TextAccess;
  const notices = createDraftNotices(client, handle, lookedFor);
  return { notices, asked, edit: (change: BlocksChange) => edit(change) };
}

const changed = (key: string, text: string): BlocksChange => ({
  changed: [{ key, kind: 'paragraph', text }],
  removed: [],
  order: null,
});

describe('what is noticed in an open draft', () => {
  test('is read once as a whole, in the order of the text, and then only where it changed', async () => {
    const { notices, asked, edit } = opened({ one: 'Mail anna@example.com.', two: 'Nothing.', three: 'Acme called.' });
    await vi.advanceTimersByTimeAsync(500);
    expect(notices.all().map(({ words }) => words)).toEqual(['anna@example.com', 'Acme']);
    edit(changed('two', 'We met Acme.'));
    expect(notices.isStale('two')).toBe(true);
    await vi.advanceTimersByTimeAsync(500);
    expect(asked).toEqual([['one', 'two', 'three'], ['two']]);
    expect(notices.all().map(({ block }) => block)).toEqual(['one', 'two', 'three']);
  });
  test('waits for a pause in the typing, but not for ever', async () => {
    const { asked, edit } = opened({ one: 'A' });
    await vi.advanceTimersByTimeAsync(500);
    for (let key = 0; key < 20; key += 1) {
      edit(changed('one', 'A'.repeat(key)));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(asked.length).toBe(2);
  });
  test('goes with its block, and an answer about an older text is dropped', async () => {
    const { notices, edit } = opened({ one: 'Acme called.', two: 'Acme wrote.' });
    await vi.advanceTimersByTimeAsync(340);
    vi.advanceTimersByTime(20);
    edit(changed('two', 'Nobody wrote.'));
    await vi.advanceTimersByTimeAsync(0);
    expect(notices.of('two')).toEqual([]);
    expect(notices.of('one').length).toBe(1);
    edit({ changed: [], removed: ['one'], order: ['two'] });
    await vi.advanceTimersByTimeAsync(500);
    expect(notices.all()).toEqual([]);
  });
  test('can be left alone in one draft or everywhere', async () => {
    const { notices } = opened({ one: 'Acme called. Mail anna@example.com.' });
    await vi.advanceTimersByTimeAsync(500);
    const [acme, mail] = notices.all();
    if (acme === undefined || mail === undefined) throw new Error('two were to be noticed');
    const all = [leftHere(acme, { name: 'd1', title: 'A draft' }), leftEverywhere(mail)];
    const here = createNoticeSilence(all, ['d1', 'a.md']);
    const elsewhere = createNoticeSilence(all, ['d2', 'b.md']);
    expect([here(acme), here(mail), elsewhere(acme), elsewhere(mail)]).toEqual([true, true, false, true]);
  });
});
