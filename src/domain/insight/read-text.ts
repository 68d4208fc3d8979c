import type { Reader } from './reader.ts';
import type { DraftReading, ReadOptions, SentenceReading } from './reading.ts';
import { readableBlocks } from './text/markdown-blocks.ts';
import { blocksFromText } from './text/text-blocks.ts';

/** A reading of one text whose sentences and cues are offsets into that text. */
export interface TextReading {
  reading: DraftReading;
  sentences: SentenceReading[];
}

/** Reads a plain text such as a post; offsets are exactly those of the text. */
export async function readPlainText(text: string, reader: Reader, options: ReadOptions): Promise<TextReading> {
  const blocks = blocksFromText(text);
  const starts = new Map(blocks.map(({ start }, index) => [`b${index}`, start]));
  const keyed = blocks.map(({ kind, text: piece }, index) => ({ key: `b${index}`, kind, text: piece }));
  return placed(await reader.readDraft(keyed, options), (key, offset) => (starts.get(key) ?? 0) + offset);
}

/** Reads a Markdown body; offsets lead into the Markdown as written. */
export async function readMarkdown(
  body: string,
  reader: Reader,
  options: ReadOptions,
  wait?: () => Promise<void>,
): Promise<TextReading> {
  const blocks = readableBlocks(body);
  const places = new Map(blocks.map((block) => [block.key, block.sourceOffset]));
  return placed(await reader.readDraft(blocks, options, wait), (key, offset) => places.get(key)?.(offset) ?? 0);
}

/** An end leads to the character after the last one, so that a mark behind it is not swallowed. */
function placed(reading: DraftReading, place: (key: string, offset: number) => number): TextReading {
  const move = <Range extends { start: number; end: number }>(key: string, range: Range): Range => ({
    ...range,
    start: place(key, range.start),
    end: place(key, Math.max(range.start, range.end - 1)) + 1,
  });
  const sentences = reading.blocks.flatMap(({ key, sentences: own }) =>
    own.map((sentence) => ({ ...move(key, sentence), cues: sentence.cues.map((cue) => move(key, cue)) })),
  );
  return { reading, sentences };
}
