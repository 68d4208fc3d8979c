import { type Automaton, readAutomaton } from '../insight/dictionary/cfsa2.ts';
import { bytesFromText } from '../insight/dictionary/utf8.ts';

/** Stands between a form and what is known of it. */
export const separator = ';';
const separatorByte = 59;

/** How common a form is: 0 for rare or unknown, one more for each half decade above once in a hundred million words. */
export type Rank = number;

const lowestMark = 65;
const lowestFrequency = 1;
const stepsInDecade = 2;

/** The rank of a frequency on the Zipf scale (3 is once in a million words). */
export function rankFromFrequency(frequency: number): Rank {
  return Math.max(0, Math.round((frequency - lowestFrequency) * stepsInDecade));
}

/** The letter that stands for a rank in the automaton. */
export const frequencyMark = (rank: Rank): string => String.fromCharCode(lowestMark + rank);

/** Whether a form exists and how common it is. Case counts: `Warszawa`, not `warszawa`. */
export interface FormDictionary {
  has(form: string): boolean;
  rank(form: string): Rank;
  /** Automata to look for similar forms in, the one with the commonest forms first. */
  automata: readonly Automaton[];
}

/**
 * Forms in `forms`, each followed by the separator, and the frequencies of the commoner ones, with forms that the others lack,
 * in `frequencies`, which may be the same bytes. Throws a `RangeError` when bytes are no automaton.
 */
export function readFormDictionary(forms: Uint8Array, frequencies: Uint8Array): FormDictionary {
  const common = readAutomaton(frequencies);
  const all = forms === frequencies ? common : readAutomaton(forms);
  return {
    has: (form) => nodeAfter(common, form) !== 0 || (all !== common && nodeAfter(all, form) !== 0),
    rank: (form) => rankAt(common, nodeAfter(common, form)),
    automata: forms === frequencies ? [common] : [common, all],
  };
}

/** The node behind a form and its separator; 0 when it is no form. */
function nodeAfter(automaton: Automaton, form: string): number {
  let node = automaton.root;
  for (const value of bytesFromText(form)) {
    node = step(automaton, node, value);
    if (node === 0) return 0;
  }
  return step(automaton, node, separatorByte);
}

/** The rank that is written behind the separator; 0 when something else is. */
export function rankAt(automaton: Automaton, node: number): Rank {
  if (node === 0) return 0;
  const arc = automaton.first(node);
  return automaton.isFinal(arc) && automaton.next(arc) === 0 ? Math.max(0, automaton.label(arc) - lowestMark) : 0;
}

export function step(automaton: Automaton, node: number, value: number): number {
  for (let arc = automaton.first(node); arc !== 0; arc = automaton.next(arc)) {
    if (automaton.label(arc) === value) return automaton.target(arc);
  }
  return 0;
}
