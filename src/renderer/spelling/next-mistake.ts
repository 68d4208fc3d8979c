import type { TextAccess, TextPlace } from '../text/access/text-access.ts';
import type { DraftSpelling } from './draft-spelling.ts';
import type { PaintedMistake } from './spelling-painter.ts';

/** A mistake and the block it stands in. */
export interface PlacedMistake {
  key: string;
  mistake: PaintedMistake;
}

/**
 * The next mistake behind a place, or before it, round the whole draft; `null` when there is none. Proportional to the draft:
 * for a key that asks for it, not for typing.
 */
export function mistakeFrom(
  spelling: DraftSpelling,
  handle: TextAccess,
  isIgnored: (word: string) => boolean,
  from: { place: TextPlace | null; direction: 1 | -1 },
): PlacedMistake | null {
  const blocks = handle.blocks().map(({ key }) => key);
  const all = blocks.flatMap((key) => mistakesIn(spelling, key).filter(({ mistake }) => !isIgnored(mistake.word)));
  const { place, direction } = from;
  if (place === null) return all.at(direction === 1 ? 0 : -1) ?? null;
  const order = new Map(blocks.map((key, index) => [key, index]));
  const here = order.get(place.key) ?? 0;
  const offsetOf = ({ key, mistake }: PlacedMistake) =>
    order.get(key) === here ? mistake.end - place.offset : (order.get(key) ?? 0) - here;
  const behind = all.find((each) => offsetOf(each) > 0);
  const before = all.findLast((each) => (each.key === place.key ? each.mistake.end < place.offset : offsetOf(each) < 0));
  return direction === 1 ? (behind ?? all[0] ?? null) : (before ?? all.at(-1) ?? null);
}

function mistakesIn(spelling: DraftSpelling, key: string): PlacedMistake[] {
  const read = spelling.of(key);
  return (read?.mistakes ?? []).map((mistake) => ({ key, mistake: { ...mistake, language: read?.language ?? 'en' } }));
}
