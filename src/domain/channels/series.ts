import type { Language, Publication } from '../drafts/draft.ts';

/** A series of short pieces: what it is called, and how each piece begins in each language. `{n}` stands for its number. */
export interface Series {
  name: string;
  prefix: Partial<Record<Language, string>>;
}

/** What of a draft decides its place in a series. */
export interface SeriesMember {
  path: string;
  series?: string | undefined;
  /** As the front matter says it. */
  date: string | null;
  publications: readonly Publication[];
}

/** The pieces of a series in order: those that went out by the day they did, then the others by their date. */
export function piecesOfSeries<Member extends SeriesMember>(name: string, drafts: readonly Member[]): Member[] {
  const members = drafts.filter(({ series }) => series === name);
  return members.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ path, date, publications }: SeriesMember): string {
  const out = firstDay(publications);
  return `${out === null ? 1 : 0} ${out ?? date?.slice(0, 10) ?? '9999'} ${path}`;
}

function firstDay(publications: readonly Publication[]): string | null {
  return publications.map(({ date }) => date).toSorted()[0] ?? null;
}

/** The number of a piece, from 1 and without gaps; a piece that is not in the series yet is its next. */
export function numberInSeries(name: string, path: string, drafts: readonly SeriesMember[]): number {
  const pieces = piecesOfSeries(name, drafts);
  const place = pieces.findIndex((piece) => piece.path === path);
  return place === -1 ? pieces.length + 1 : place + 1;
}

/** How a piece begins: the prefix in its language, or in the other when there is none, with its number where it asks for one. */
export function seriesPrefix({ prefix }: Series, language: Language | null, number: number): string {
  const words = prefix[language ?? 'en'] || prefix.en || prefix.pl || '';
  return words.replaceAll('{n}', String(number)).trim();
}

/** Days since a piece of the series last went out; `null` when none did. `today` is `YYYY-MM-DD`. */
export function daysSinceLast(name: string, drafts: readonly SeriesMember[], today: string): number | null {
  const days = drafts.filter(({ series }) => series === name).flatMap(({ publications }) => publications.map(({ date }) => date));
  const last = days
    .filter((day) => day <= today)
    .toSorted()
    .at(-1);
  return last === undefined ? null : Math.round((Date.parse(today) - Date.parse(last)) / 86_400_000);
}
