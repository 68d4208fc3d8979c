import { expect, test } from 'vitest';
import { type BodyBlocks, splitBlocks } from '../../../src/domain/markdown/blocks.ts';
import { editableBlock } from '../../../src/domain/markdown/editable.ts';
import { joinedBody, replaceBlock } from '../../../src/domain/markdown/join-blocks.ts';
import { normalBlock } from '../../../src/domain/markdown/normal-block.ts';
import { printBlock } from '../../../src/domain/markdown/print.ts';
import { isSameButForAddresses } from '../../../src/domain/markdown/same-block.ts';
import { styleOfSource } from '../../../src/domain/markdown/style-of-source.ts';
import { type CorpusText, readmes, specification } from './corpus.ts';

const corpus = [...specification, ...readmes];
/** For what would take minutes with the longest files. */
const short = corpus.filter((file) => file.text.length < 5000);
const patience = 240_000;

test(
  'there is enough to show something',
  () => {
    expect(specification).toHaveLength(652);
    expect(readmes.length).toBeGreaterThan(100);
  },
  patience,
);

test(
  'blocks give back every body, and only white space stands between them (R9)',
  () => {
    for (const { name, text } of corpus) {
      const body = splitBlocks(text);
      expect(joinedBody(body), name).toBe(text);
      expect([body.lead, ...body.blocks.map((block) => block.gap)].join('').trim(), name).toBe('');
    }
  },
  patience,
);

test.each([
  ['Windows line ends', (text: string) => text.replace(/\r?\n/g, '\r\n')],
  ['old Macintosh line ends', (text: string) => text.replace(/\r?\n/g, '\r')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
])(
  'blocks give back every body with %s (R9)',
  (_, change) => {
    for (const { name, text } of short) {
      expect(joinedBody(splitBlocks(change(text))), name).toBe(change(text));
    }
  },
  patience,
);

test(
  'an editable block of the corpus that is printed anew reads the same, and so does what it is printed to',
  () => {
    for (const { name, text } of short) {
      for (const block of splitBlocks(text).blocks.filter((candidate) => editableBlock(candidate.node, candidate.source))) {
        const printed = printBlock(block.node, '\n', styleOfSource(block.source));
        const read = splitBlocks(printed).blocks.map((again) => normalBlock(again.node));
        expect(read, `${name}: ${block.source}`).toHaveLength(1);
        expect(read[0] && isSameButForAddresses(normalBlock(block.node), read[0]), `${name}: ${block.source}\n${printed}`).toBe(
          true,
        );
        expect(read[0] && printBlock(read[0], '\n', styleOfSource(block.source)), name).toBe(printed);
      }
    }
  },
  patience,
);

test(
  'one more character in a paragraph leaves every other character where it was (R10)',
  () => {
    const edits = corpus.map((file, index) => editParagraph(file, index));
    expect(edits.filter((edited) => edited).length).toBeGreaterThan(500);
  },
  patience,
);

/** Edits one paragraph of the file: the first in the first file, the second in the second, and around again. */
function editParagraph({ name, text }: CorpusText, turn: number): boolean {
  const body = splitBlocks(text);
  const paragraphs = body.blocks.flatMap((block, index) =>
    block.node.type === 'paragraph' && editableBlock(block.node) ? [index] : [],
  );
  const index = paragraphs[turn % Math.max(1, paragraphs.length)];
  if (index === undefined) return false;
  expectLocalEdit(name, text, body, index);
  return true;
}

function expectLocalEdit(name: string, text: string, body: BodyBlocks, index: number): void {
  const block = body.blocks[index];
  if (block?.node.type !== 'paragraph') throw new Error('not a paragraph');
  const edited = { ...block.node, children: [...block.node.children, { type: 'text' as const, value: 'ż' }] };
  const changed = joinedBody(replaceBlock(body, index, printBlock(edited, '\n', styleOfSource(block.source))));
  const start = text.length - textFrom(body.blocks.slice(index)).length;
  const rest = text.slice(start + block.source.length);
  expect(changed.slice(0, start), name).toBe(text.slice(0, start));
  expect(changed.slice(changed.length - rest.length), name).toBe(rest);
  const sources = splitBlocks(changed).blocks.map((other) => other.source);
  expect(sources.toSpliced(index, 1), name).toEqual(body.blocks.map((other) => other.source).toSpliced(index, 1));
}

function textFrom(blocks: { source: string; gap: string }[]): string {
  return blocks.map((block) => block.source + block.gap).join('');
}
