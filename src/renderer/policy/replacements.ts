import type { Policy } from '../../contract/policy.ts';
import type { ShieldedName } from '../../domain/policy/name-shield.ts';
import { usualReplacements } from '../../domain/policy/usual-replacements.ts';

/** The names of a shield with what replaces them; where nothing was written, the usual words. */
export function replacementsOf(names: Policy['shield']['names']): ShieldedName[] {
  return names.map(({ kind, name, en, pl }) => {
    const usual = usualReplacements[kind];
    const written = Object.fromEntries(Object.entries(pl).filter(([, words]) => words.trim() !== ''));
    return {
      name,
      replacement: { en: en.trim() === '' ? usual.en : en, pl: Object.keys(written).length === 0 ? usual.pl : written },
    };
  });
}
