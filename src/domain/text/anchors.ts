import { firstIndex } from './first-index.ts';

/** Equal units of two sequences, each by its place in the left and in the right one. */
export type Match = readonly [left: number, right: number];

/**
 * Matches by which two long sequences can be cut into short ones, in the order of both: of units that each has once or, where
 * there is no such unit, the first with the first of its kind, the second with the second, and so on.
 */
export function anchorsOf(left: readonly string[], right: readonly string[]): Match[] {
  const [ours, theirs] = [placesOf(left), placesOf(right)];
  const shared = [...ours].flatMap(([unit, places]) => {
    const others = theirs.get(unit);
    return others === undefined ? [] : [{ places, others }];
  });
  const single = shared.filter(({ places, others }) => places.length === 1 && others.length === 1);
  const matches = (single.length > 0 ? single : shared).flatMap(({ places, others }) =>
    places.slice(0, others.length).map((place, index): Match => [place, others[index] ?? 0]),
  );
  return longestRise(matches.sort((one, other) => one[0] - other[0]));
}

function placesOf(units: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, unit] of units.entries()) {
    const known = places.get(unit);
    if (known === undefined) places.set(unit, [place]);
    else known.push(place);
  }
  return places;
}

interface Link {
  match: Match;
  before: Link | null;
}

/** As many of the matches as go forward in the right sequence, too; they come in the order of the left one. */
function longestRise(matches: readonly Match[]): Match[] {
  /** For each length, what ends first of all that is so long. */
  const ends: Link[] = [];
  for (const match of matches) {
    const length = firstIndex(0, ends.length, (at) => (ends[at]?.match[1] ?? 0) >= match[1]);
    ends[length] = { match, before: ends[length - 1] ?? null };
  }
  const rise: Match[] = [];
  for (let link = ends.at(-1) ?? null; link !== null; link = link.before) rise.push(link.match);
  return rise.reverse();
}
