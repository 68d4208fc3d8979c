import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesInBlocks } from '../../../../src/domain/channels/places-in-blocks.ts';

const at = (plain: string, blocks: string[], word: string) => {
  const [place] = placesInBlocks(plain, blocks, [plain.indexOf(word)]);
  return place == null ? null : blocks[place.block]?.slice(place.offset);
};

describe('places of a laid out text in its blocks', () => {
  test('are found behind a title, bullets, numbers, quotation marks and addresses that were added', () => {
    const plain =
      'Calls\n\nAsk for one week. From Ewa Lis: https://example.com/ewa here.\n\n– What was the job?\n– Who was there?\n\n1. one step\n\n“Quoted words”';
    const blocks = ['Ask for one week. From Ewa Lis here.', 'What was the job?', 'Who was there?', 'one step', 'Quoted words'];
    for (const word of ['Ask', 'week', 'Ewa', 'here', 'What', 'there', 'one step', 'Quoted', 'words'])
      expect(at(plain, blocks, word)?.startsWith(word), word).toBe(true);
  });

  test('are found behind what was left out: comments, a table of contents, a whole block of source', () => {
    const blocks = [
      'One %%Acme is the client and nobody knows%% two three four.',
      '<div class="toc">'.repeat(60),
      'Five six seven.',
    ];
    const plain = 'One two three four.\n\nFive six seven.';
    expect(at(plain, blocks, 'three')).toBe('three four.');
    expect(at(plain, blocks, 'six')).toBe('six seven.');
  });

  test('stand inside a word where the limit does, and nowhere after the last word', () => {
    expect(placesInBlocks('abc defgh', ['abc defgh'], [6])).toEqual([{ block: 0, offset: 6 }]);
    expect(placesInBlocks('abc', ['abc'], [3])).toEqual([null]);
  });

  test('are the very place for any text that is laid out as it is written', () => {
    const blocks = fc.array(fc.array(fc.constantFrom('ala', 'ma', 'kota', 'to', 'jest', 'żółw', '😀'), { minLength: 1 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(blocks, fc.nat(), (words, choice) => {
        const texts = words.map((each) => each.join(' '));
        const block = choice % texts.length;
        const offset = choice % Math.max(1, (texts[block] ?? '').length);
        const before = texts.slice(0, block).join('\n\n').length + (block === 0 ? 0 : 2);
        const [place] = placesInBlocks(texts.join('\n\n'), texts, [before + offset]);
        const found = (texts[place?.block ?? 0] ?? '').slice(place?.offset);
        expect(found.trimStart()).toBe((texts[block] ?? '').slice(offset).trimStart());
      }),
    );
  });

  test('cost as much as the texts are long', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `word${index % 97}`).join(' ');
    const other = Array.from({ length: 20_000 }, (_, index) => `term${index % 89}`).join(' ');
    expect(placesInBlocks(long, [other], [long.length - 3])).toEqual([null]);
  });
});
