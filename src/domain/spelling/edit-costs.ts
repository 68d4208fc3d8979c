import type { Language } from '../drafts/draft.ts';
import { fold } from '../text/fold.ts';

/** How far a slip is from what was meant, in edits: 1 is any wrong letter. Tuned on lists of real mistakes by `npm run bench P15`. */
export const editCosts = {
  letter: 1.1,
  neighbour: 0.9,
  vowel: 0.85,
  diacritic: 0.3,
  missing: 0.9,
  extra: 0.95,
  doubled: 0.5,
  swapped: 0.65,
  /** `warszawa` for `Warszawa`. */
  capital: 0.3,
  /** The first letter is seldom wrong. */
  first: 0.35,
} as const;

/** Letters that sound alike and are taken for each other: what may stand on either side, and what it costs. */
export interface Confusion {
  one: string;
  other: string;
  cost: number;
}

const confusions = (list: string, cost: number): Confusion[] =>
  list.split(' ').flatMap((pair) => {
    const [one = '', other = ''] = pair.split('/');
    return [
      { one, other, cost },
      { one: other, other: one, cost },
    ];
  });

export const confusionsOf: Readonly<Record<Language, readonly Confusion[]>> = {
  pl: [
    ...confusions('rz/ż ch/h u/ó om/ą on/ą en/ę em/ę rz/sz ji/i ii/i', 0.4),
    ...confusions('dzi/dź si/ś ci/ć ni/ń zi/ź i/j ł/u trz/cz oł/ą ę/e ą/o', 0.6),
    // Keyboards without Polish letters, and `x` for what it sounds like.
    ...confusions('ks/x w/v k/c', 0.8),
  ],
  en: [
    ...confusions('ie/ei ph/f ck/k ance/ence ant/ent able/ible sion/tion er/or ar/er', 0.5),
    ...confusions('ee/ea ou/u au/o ai/ei ay/ey y/ie i/y c/s sc/c qu/kw ough/uff gh/ sh/ch re/er ue/ y/ey us/ous', 0.65),
    ...confusions('c/k s/z f/v g/j c/ss tch/ch dg/g ti/ci', 0.8),
  ],
};

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const places = new Map(keyboard.flatMap((row, y) => [...row].map((letter, x) => [letter, { x: x + y * 0.4, y }] as const)));

/** What it costs to write `typed` where `meant` belongs, both in small letters. */
export function substitutionCost(typed: string, meant: string): number {
  if (typed === meant) return 0;
  const [plainTyped, plainMeant] = [folded(typed), folded(meant)];
  if (plainTyped === plainMeant) return editCosts.diacritic;
  if (vowels.has(plainTyped) && vowels.has(plainMeant)) return editCosts.vowel;
  return areNeighbours(plainTyped, plainMeant) ? editCosts.neighbour : editCosts.letter;
}

const vowels: ReadonlySet<string> = new Set('aeiouy');
const foldings = new Map<string, string>();

function folded(letter: string): string {
  const known = foldings.get(letter);
  if (known !== undefined) return known;
  const plain = fold(letter);
  foldings.set(letter, plain);
  return plain;
}

function areNeighbours(one: string, other: string): boolean {
  const [here, there] = [places.get(one), places.get(other)];
  return here !== undefined && there !== undefined && Math.abs(here.x - there.x) < 1.5 && Math.abs(here.y - there.y) < 2;
}
