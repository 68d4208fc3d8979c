import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockDigest, digestedBlocks } from '../../../../src/domain/channels/block-digest.ts';
import { changedSince, changesOf, hubOf, missingFrom, withHubSeen } from '../../../../src/domain/channels/hub.ts';
import { proseDifference } from '../../../../src/domain/text/prose-difference.ts';

interface Block {
  key: number;
  text: string;
}

type Edit =
  | { do: 'rewrite' | 'delete' | 'duplicate' | 'wrap'; at: number }
  | { do: 'move'; at: number; to: number }
  | { do: 'insert'; at: number };

const words = fc.constantFrom(
  'Zapytaj o jeden tydzień',
  'Ask about one week',
  'żółw',
  '**bold** words',
  'a [link](https://example.com)',
  '`code`',
);
const block = (key: number) =>
  fc
    .tuple(fc.constantFrom('', '## ', '- ', '> '), words, words)
    .map(([mark, one, two]) => ({ key, text: `${mark}Block ${key} ${one} and ${two}.` }));
const article: fc.Arbitrary<Block[]> = fc
  .integer({ min: 1, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, key) => block(key))));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constantFrom('rewrite', 'delete', 'duplicate', 'wrap'), at: fc.nat() }),
  fc.record({ do: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ do: fc.constant('insert' as const), at: fc.nat() }),
) as fc.Arbitrary<Edit>;

/** Between lists and quotations stands a heading, so that blocks stay blocks however they are moved. */
const bodyOf = (blocks: readonly Block[]) => blocks.map(({ text }, at) => `${text}\n\n### ${at}`).join('\n\n');

/** Does an edit as a person would; gives the keys of the blocks that do not say any more what they said. */
function edited(blocks: readonly Block[], edits: readonly Edit[]): { blocks: Block[]; changed: Set<number> } {
  const now = [...blocks];
  const changed = new Set<number>();
  edits.forEach((each, count) => {
    if (now.length === 0) return;
    const at = each.at % now.length;
    const one = now[at];
    if (one === undefined) return;
    if (each.do === 'rewrite') now[at] = { key: one.key, text: `${one.text} Edit ${count}.` };
    if (each.do === 'delete') now.splice(at, 1);
    if (each.do === 'duplicate') now.splice(at, 0, one);
    if (each.do === 'wrap') now[at] = { key: one.key, text: one.text.replace('and ', 'and  ') };
    if (each.do === 'insert') now.splice(at, 0, { key: 1000 + count, text: `New ${count}.` });
    if (each.do === 'move') now.splice(each.to % now.length, 0, ...now.splice(at, 1));
  });
  for (const { key, text } of blocks) {
    const isLeft = now.some((each) => each.key === key && each.text.replace(/\s+/g, ' ') === text.replace(/\s+/g, ' '));
    if (!isLeft) changed.add(key);
  }
  return { blocks: now, changed };
}

describe('an article and what was made of it', () => {
  test('any edits of the article mark exactly the pieces that were made of changed blocks', () => {
    let stale = 0;
    let fresh = 0;
    fc.assert(
      fc.property(
        article,
        fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.array(edit, { maxLength: 6 }),
        (blocks, choices, edits) => {
          const before = digestedBlocks(bodyOf(blocks));
          const spokes = choices.map((chosen) => [...new Set(chosen.map((at) => at % blocks.length))]);
          const hubs = spokes.map((keys) =>
            hubOf(
              'a1',
              before.filter(({ source }) => keys.some((key) => source === blocks[key]?.text)),
            ),
          );
          const after = edited(blocks, edits);
          const body = bodyOf(after.blocks);
          spokes.forEach((keys, index) => {
            const isStale = changedSince(hubs[index] ?? [], 'a1', body).length > 0;
            expect(isStale, body).toBe(keys.some((key) => after.changed.has(key)));
            if (isStale) stale += 1;
            else fresh += 1;
          });
        },
      ),
      { numRuns: 1000 },
    );
    expect(Math.min(stale, fresh)).toBeGreaterThan(300);
  });

  test('another article, and wrapping a paragraph anew, change nothing', () => {
    const hub = hubOf('a1', digestedBlocks('One two three.\n\nFour.'));
    expect(changedSince(hub, 'b2', 'Else.')).toEqual([]);
    expect(changedSince(hub, 'a1', 'One\ntwo  three.\n\nFour.')).toEqual([]);
    expect(changedSince(hub, 'a1', 'One two three!\n\nFour.')).toEqual([blockDigest('One two three.')]);
  });

  test('of two blocks that say the same, both are needed when both were taken', () => {
    const same = digestedBlocks('Same.\n\nOther.\n\nSame.');
    expect(missingFrom(hubOf('a1', same), 'a1', digestedBlocks('Same.\n\nOther.'))).toEqual([blockDigest('Same.')]);
  });

  test('a changed block is told from a new one, and one without a follower is gone', () => {
    const then = digestedBlocks('We ask about one week only.\n\nThe end is near.');
    const now = digestedBlocks('Quite another thing.\n\nWe ask about one short week only.');
    const changes = changesOf(
      then.map(({ digest }) => digest),
      then,
      now,
    );
    expect(changes.map(({ before, now: after }) => [before, after?.source ?? null])).toEqual([
      ['We ask about one week only.', 'We ask about one short week only.'],
      ['The end is near.', null],
    ]);
    const pairs = new Map(changes.map(({ digest, now: after }) => [digest, after?.digest ?? null]));
    expect(withHubSeen(hubOf('a1', then), 'a1', pairs)).toEqual([{ id: 'a1', block: now[1]?.digest }]);
  });

  test('digests of blocks that differ differ', () => {
    const sources = Array.from({ length: 20_000 }, (_, index) => `Block ${index}`);
    expect(new Set(sources.map(blockDigest)).size).toBe(sources.length);
    expect(blockDigest('a')).toMatch(/^b[0-9a-f]{16}$/);
  });
});

describe('a difference as prose', () => {
  test('has the words that went and the words that came where they stand', () => {
    expect(proseDifference('We ask about one week only.', 'We ask about one short week.')).toEqual([
      { kind: 'same', text: 'We ask about one ' },
      { kind: 'then', text: 'week only.' },
      { kind: 'now', text: 'short week.' },
    ]);
  });

  test('of any two texts gives both back', () => {
    const text = fc
      .array(fc.constantFrom('raz', 'dwa', 'trzy.', 'cztery', '\n\n'), { maxLength: 20 })
      .map((each) => each.join(' '));
    fc.assert(
      fc.property(text, text, (then, now) => {
        const runs = proseDifference(then, now);
        const without = (kind: string) => runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('');
        expect(without('then').replace(/\s+/g, '')).toBe(now.replace(/\s+/g, ''));
        expect(without('now').replace(/\s+/g, '')).toBe(then.replace(/\s+/g, ''));
      }),
    );
  });
});
