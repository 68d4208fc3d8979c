import type { Wording } from '../drafts/draft.ts';
import { splitBlocks } from '../markdown/blocks.ts';
import type { ChannelId } from './channel.ts';
import { placesInBlocks } from './places-in-blocks.ts';
import { wordedFor } from './wordings.ts';

/** A stretch of a laid out text, and the block of the draft that it is the beginning of; `null` for what stands before all blocks. */
export interface Passage {
  text: string;
  block: PassageBlock | null;
}

/** What a passage is made of. */
export interface PassageBlock {
  /** The common text, as Markdown. */
  source: string;
  /** What the channel has in its place; `null` where it has the common text. */
  wording: string | null;
  /** Whether the common text was changed after the channel got words of its own. */
  changed: boolean;
}

/** A laid out text in passages, and words of the channel's own whose passage is not in the draft any more. */
export interface Passages {
  passages: Passage[];
  lost: Wording[];
}

/**
 * Tells which stretch of a text, laid out for a channel, came of which block of the body. All passages joined are the text again,
 * character for character; a block that left nothing in the text has none. Linear in both.
 */
export function passagesOf(channel: ChannelId, text: string, body: string, wordings: readonly Wording[] = []): Passages {
  const { blocks, lost } = wordedFor(channel, body, wordings);
  const all =
    blocks.length > 0 ? blocks : splitBlocks(body).blocks.map(({ source }) => ({ source, wording: null, changed: false }));
  const said = all.map(({ source, wording }) => wording?.text ?? source);
  const stretches = stretchesFrom(beginnings(text, said), text.length);
  const first = stretches[0]?.start ?? text.length;
  const before: Passage[] = first > 0 ? [{ text: text.slice(0, first), block: null }] : [];
  const passages = stretches.flatMap(({ index, start, end }): Passage[] => {
    const block = all[index];
    if (block === undefined) return [];
    const { source, wording, changed } = block;
    return [{ text: text.slice(start, end), block: { source, wording: wording?.text ?? null, changed } }];
  });
  return { passages: [...before, ...passages], lost };
}

/** Each beginning with its end, where the next one is; of several blocks that begin at one place the last one has the words. */
function stretchesFrom(starts: readonly (number | null)[], length: number): { index: number; start: number; end: number }[] {
  const stretches: { index: number; start: number; end: number }[] = [];
  for (const [index, start] of starts.entries()) {
    if (start === null) continue;
    const last = stretches.at(-1);
    if (last !== undefined && start <= last.start) {
      if (start === last.start) last.index = index;
      continue;
    }
    if (last !== undefined) last.end = start;
    stretches.push({ index, start, end: length });
  }
  return stretches;
}

/** Where each block begins in the text: at the paragraph that holds its first word; `null` for one that left no word there. */
function beginnings(text: string, said: readonly string[]): (number | null)[] {
  const offsets: number[] = [];
  let length = 0;
  for (const words of said) {
    offsets.push(length);
    length += words.length + 2;
  }
  const places = placesInBlocks(said.join('\n\n'), [text], offsets);
  return places.map((place) => (place === null ? null : paragraphStart(text, place.offset)));
}

function paragraphStart(text: string, offset: number): number {
  const blank = text.lastIndexOf('\n\n', offset);
  return blank === -1 ? 0 : blank + 2;
}
