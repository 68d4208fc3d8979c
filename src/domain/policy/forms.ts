import endings from './name-endings.json' with { type: 'json' };

/** The grammatical cases that a form can stand in: `n` nominative, `g`, `d`, `a`, `i`, `l` (locative); capital letters for the plural. */
export type Cases = string;

const table = endings as Readonly<Record<string, string>>;
const longestEnding = 5;

/**
 * The forms in which a name or word can stand in Polish and English text, lower case, with the cases of each: by analogy with
 * the names of the Polish dictionary, by the longest known ending. It gives forms of every gender that the ending allows.
 */
export function formsByAnalogy(word: string): ReadonlyMap<string, Cases> {
  const lower = word.toLowerCase();
  const forms = new Map<string, Cases>([[lower, 'n']]);
  const add = (form: string, cases: Cases) => forms.set(form, (forms.get(form) ?? '') + cases);
  if (isAcronym(word)) for (const [end, cases] of acronymEndings) add(lower + end, cases);
  if (!isAcronym(word) || (word.length > 3 && hasVowelInside(lower))) addPolish(lower, add);
  addEnglish(lower, add);
  return forms;
}

const isAcronym = (word: string): boolean => /^[\p{Lu}\p{N}]{2,}$/u.test(word);
const hasVowelInside = (lower: string): boolean => /[aeiouyąęó]/u.test(lower.slice(1));

/** `ZUSem`, where `ZUS-em` is right; the endings after a hyphen are read by `trailingEndings`. */
const acronymEndings: readonly (readonly [string, Cases])[] = [
  ['u', 'gl'],
  ['a', 'ga'],
  ['owi', 'd'],
  ['em', 'i'],
  ['ie', 'l'],
];

/** What stands after an apostrophe or, in acronyms, a hyphen, with its cases: `Google’a`, `ZUS-em`, `Anna’s`. */
export const trailingEndings: ReadonlyMap<string, Cases> = new Map([
  ...acronymEndings,
  ['y', 'NAg'],
  ['i', 'NAgdl'],
  ['ego', 'ga'],
  ['emu', 'd'],
  ['m', 'il'],
  ['iem', 'i'],
  ['ę', 'a'],
  ['ą', 'i'],
  ['ów', 'G'],
  ['om', 'D'],
  ['ami', 'I'],
  ['ach', 'L'],
  ['owie', 'N'],
  ['s', 'g'],
]);

type Add = (form: string, cases: Cases) => void;

function addPolish(lower: string, add: Add): void {
  for (const [drop, end, cases] of changesFor(lower)) add(lower.slice(0, lower.length - drop) + end, cases);
  // Names of firms take `-u` where the surnames that sound like them take `-a`.
  if (/[bcdfghjklłmnprstwzx]$/u.test(lower)) add(`${lower}u`, 'gl');
  if (!lower.endsWith('x')) return;
  // Both are written: `Budimexem` and `Budimeksem`.
  for (const [end, cases] of afterConsonant) add(lower + end, cases);
  addPolish(`${lower.slice(0, -1)}ks`, add);
}

const afterConsonant: readonly (readonly [string, Cases])[] = [
  ['a', 'ga'],
  ['owi', 'd'],
  ['em', 'i'],
  ['ie', 'l'],
];

function changesFor(lower: string): [drop: number, end: string, cases: Cases][] {
  for (let length = Math.min(longestEnding, lower.length - 1); length > 0; length -= 1) {
    const line = table[lower.slice(-length)];
    if (line !== undefined) return line.split(' ').map(changeFrom);
  }
  return [];
}

function changeFrom(change: string): [number, string, Cases] {
  const slash = change.lastIndexOf('/');
  return [Number(change.charAt(0)), change.slice(1, slash), change.slice(slash + 1)];
}

function addEnglish(lower: string, add: Add): void {
  if (/[sxz]$|[cs]h$/.test(lower)) add(`${lower}es`, 'NGDAIL');
  else if (/[^aeiou]y$/.test(lower)) add(`${lower.slice(0, -1)}ies`, 'NGDAIL');
  else if (/[a-z]$/.test(lower)) add(`${lower}s`, 'NGDAIL');
}
