import type { ThreadCuts } from './copy.ts';
import { sentenceStarts } from './thread-pieces.ts';

/** Where each part begins, as `CopyOptions.starts` takes it. */
export const startsOf = ({ parts }: ThreadCuts): number[] => parts.map(({ start }) => start);

/** The places within a part at which a new one may begin: its sentences, lines and paragraphs but the first. */
export function cutPlaces({ text, parts }: ThreadCuts, part: number): number[] {
  const { start, end } = parts[part] ?? { start: 0, end: 0 };
  return sentenceStarts(text.slice(start, end)).flatMap((place) => (place === 0 ? [] : start + place));
}

/** The beginnings when a part begins at this place too, or does not begin there any more. */
export function withCutAt(cuts: ThreadCuts, place: number): number[] {
  const starts = startsOf(cuts);
  return starts.includes(place)
    ? starts.filter((start) => start !== place)
    : [...starts, place].sort((one, other) => one - other);
}

/** The places at which the part at this index may begin instead: between the beginning of the part before and its own end. */
export function boundaryPlaces({ text, parts }: ThreadCuts, index: number): number[] {
  const before = parts[index - 1];
  const part = parts[index];
  if (before === undefined || part === undefined) return [];
  const stretch = text.slice(before.start, part.end);
  return sentenceStarts(stretch).flatMap((place) => (place === 0 ? [] : before.start + place));
}

/** The beginnings when the part at this index begins elsewhere. */
export function movedBoundary(cuts: ThreadCuts, index: number, place: number): number[] {
  return startsOf(cuts).map((start, at) => (at === index ? place : start));
}
