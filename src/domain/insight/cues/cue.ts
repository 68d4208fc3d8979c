import type { Language } from '../../drafts/draft.ts';
import type { Family } from '../families.ts';

/**
 * One cue: words that speak for a family. Patterns match folded tokens in order (their language is described in
 * `../match/pattern.ts`); `yes` and `no` are sentences that must and must not match, and are its tests.
 */
export interface Cue {
  id: string;
  language: Language;
  family: Family;
  patterns: readonly string[];
  yes: readonly string[];
  no: readonly string[];
}

/** What stands in the data files: the language and the family are said once for a list. */
export type CueEntry = readonly [name: string, patterns: readonly string[], yes: readonly string[], no?: readonly string[]];

export function cues(language: Language, family: Family, entries: readonly CueEntry[]): Cue[] {
  return entries.map(([name, patterns, yes, no = []]) => ({
    id: `${language}.${family}.${name}`,
    language,
    family,
    patterns,
    yes,
    no,
  }));
}
