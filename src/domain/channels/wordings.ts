import type { Wording } from '../drafts/draft.ts';
import { splitBlocks } from '../markdown/blocks.ts';
import { joinedBody } from '../markdown/join-blocks.ts';
import { blockDigest } from './block-digest.ts';
import type { ChannelId } from './channel.ts';

/** A block of a draft as one channel will have it. */
export interface WordedBlock {
  /** The common text. */
  source: string;
  /** What this channel has in its place; `null` where it has the common text. */
  wording: Wording | null;
  /** Whether the common text was changed after the channel got words of its own. */
  changed: boolean;
}

/** How a draft is worded on a channel. */
export interface Worded {
  body: string;
  blocks: WordedBlock[];
  /** Words for blocks that are not in the draft any more. They are kept until the person lets them go. */
  lost: Wording[];
}

/**
 * The body of a draft as a channel will have it. Words of a channel's own stand for the block whose digest they carry, or, when
 * the common text was changed since, for the one that still begins alike. Nothing in the draft's own text is touched.
 */
export function wordedFor(channel: ChannelId, body: string, wordings: readonly Wording[]): Worded {
  const own = wordings.filter((wording) => wording.channel === channel);
  if (own.length === 0) return { body, blocks: [], lost: [] };
  const split = splitBlocks(body);
  const sources = split.blocks.map(({ source }) => source);
  const places = placesOf(own, sources);
  const blocks = sources.map((source, index): WordedBlock => {
    const wording = places.get(index) ?? null;
    return { source, wording, changed: wording !== null && wording.block !== blockDigest(source) };
  });
  const worded = split.blocks.map((block, index) => ({ ...block, source: places.get(index)?.text ?? block.source }));
  const used = new Set(places.values());
  return { body: joinedBody({ ...split, blocks: worded }), blocks, lost: own.filter((wording) => !used.has(wording)) };
}

function placesOf(wordings: readonly Wording[], sources: readonly string[]): Map<number, Wording> {
  const digests = sources.map(blockDigest);
  const starts = sources.map(startOf);
  const places = new Map<number, Wording>();
  const place = (wording: Wording, index: number) => {
    if (index !== -1) places.set(index, wording);
    return index !== -1;
  };
  const rest = wordings.filter(
    (wording) =>
      !place(
        wording,
        digests.findIndex((digest, at) => digest === wording.block && !places.has(at)),
      ),
  );
  for (const wording of rest) {
    if (wording.start !== '')
      place(
        wording,
        starts.findIndex((start, at) => start === wording.start && !places.has(at)),
      );
  }
  return places;
}

const startWords = 5;

/** The first words of a block, by which it is known again after an edit. */
function startOf(source: string): string {
  return (source.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, startWords).join(' ').slice(0, 120);
}

/** The wordings when a channel says something else for a block; the common text itself, or nothing, goes back to the common text. */
export function withWording(wordings: readonly Wording[], channel: ChannelId, source: string, text: string | null): Wording[] {
  const block = blockDigest(source);
  const start = startOf(source);
  const others = wordings.filter((each) => each.channel !== channel || (each.block !== block && each.start !== start));
  if (text === null || text.trim() === '' || blockDigest(text) === block) return others;
  return [...others, { channel, block, start, text: text.trim() }];
}
