import type { AtomTable } from './atom-table.ts';

/** One thing asked of a word: all of these atoms and none of those. */
export interface Conjunction {
  all: readonly number[];
  none: readonly number[];
}

/** A place in a pattern: a word that fits one alternative, or a gap of up to `gap` tokens. */
export interface Place {
  alternatives: readonly Conjunction[];
  optional: boolean;
  gap: number;
}

export interface Pattern {
  places: readonly Place[];
  /** Must it begin (after bullets and emoji) or end the sentence? */
  opens: boolean;
  closes: boolean;
  /**
   * What must stand somewhere behind the first word, for a quick refusal: atoms of which one must be there, -1, atoms of the
   * next place, -1, and so on.
   */
  needs: readonly number[];
}

const defaultGap = 3;

/**
 * Reads a pattern such as `^ i|we&!not have [been] =write …4 course~ $`. Throws an `Error` that quotes the pattern when it
 * cannot be read.
 */
export function readPatterns(source: string, atoms: AtomTable): Pattern[] {
  return withoutOpeningOption(source.trim().split(/\s+/)).map((parts) => readParts(parts, source, atoms));
}

/** A word that may be left out at the beginning makes two patterns, so that each begins with a word that must be there. */
function withoutOpeningOption(parts: readonly string[]): string[][] {
  const at = parts[0] === '^' ? 1 : 0;
  const part = parts[at] ?? '';
  if (!part.startsWith('[')) return [[...parts]];
  const rest = parts.toSpliced(at, 1);
  return [parts.with(at, part.slice(1, -1)), ...withoutOpeningOption(rest)];
}

function readParts(parts: readonly string[], source: string, atoms: AtomTable): Pattern {
  const opens = parts[0] === '^';
  const closes = parts.at(-1) === '$';
  const places = parts.slice(opens ? 1 : 0, closes ? -1 : undefined).map((part) => readPlace(part, source, atoms));
  const [first] = places;
  if (first === undefined || first.gap > 0 || first.optional) throw new Error(`A pattern must begin with a word: ${source}`);
  return { places, opens, closes, needs: needsOf(places.slice(1)) };
}

/** The place with the fewest words is asked for first, since it is missing most often. */
function needsOf(places: readonly Place[]): number[] {
  const required = places.filter(({ optional }) => !optional);
  const leads = required.map(({ alternatives }) => alternatives.map(({ all }) => all[0] ?? 0));
  return leads.toSorted((one, other) => one.length - other.length).flatMap((atoms) => [...atoms, -1]);
}

function readPlace(part: string, source: string, atoms: AtomTable): Place {
  if (part.startsWith('…')) return { alternatives: [], optional: true, gap: Number(part.slice(1)) || defaultGap };
  const optional = part.startsWith('[') && part.endsWith(']');
  const body = optional ? part.slice(1, -1) : part;
  const alternatives = body.split('|').map((alternative) => readConjunction(alternative, source, atoms));
  return { alternatives, optional, gap: 0 };
}

function readConjunction(alternative: string, source: string, atoms: AtomTable): Conjunction {
  const terms = alternative.split('&');
  const all = terms.filter((term) => !isRefusal(term));
  if (all.length === 0 || terms.includes('')) throw new Error(`Cannot read “${alternative}” in the pattern: ${source}`);
  const none = terms.filter(isRefusal).map((term) => term.slice(1));
  return { all: all.map(atoms.idFor), none: none.map(atoms.idFor) };
}

const isRefusal = (term: string): boolean => term.length > 1 && term.startsWith('!');
