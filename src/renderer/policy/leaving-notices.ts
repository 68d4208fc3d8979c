import type { Dismissal } from '../../contract/library.ts';
import type { PlacedNotice } from '../../domain/policy/read-blocks.ts';

/** A dismissal keeps so many characters of what was written: enough to know it again. */
const longestText = 300;

/** Tells whether a notice in a draft, known by any of `names` (its id, its path), was left alone there or everywhere. */
export function createNoticeSilence(all: readonly Dismissal[], names: readonly string[]): (notice: PlacedNotice) => boolean {
  const here = new Set(
    all.filter(({ scope, draft }) => scope === 'sentence' && names.includes(draft ?? '')).map(({ key }) => key),
  );
  const everywhere = new Set(all.filter(({ scope }) => scope === 'wording').map(({ key }) => key));
  return ({ key }) => here.has(key) || everywhere.has(key);
}

/** The draft that a notice stands in, as a dismissal names it: by its id or, without one, its path. */
export interface NoticedDraft {
  name: string;
  title: string;
}

/** Leaves a notice alone in its draft. */
export function leftHere({ key, words }: PlacedNotice, { name, title }: NoticedDraft): Dismissal {
  const dismissal: Dismissal = { scope: 'sentence', key, draft: name, text: shortened(words) };
  if (title !== '') dismissal.title = shortened(title);
  return dismissal;
}

/** Leaves the same words alone in every draft. */
export function leftEverywhere({ key, words }: PlacedNotice): Dismissal {
  return { scope: 'wording', key, text: shortened(words) };
}

const shortened = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text);
