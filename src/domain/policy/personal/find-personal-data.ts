import { findAddresses } from './addresses.ts';
import { findEmails } from './e-mails.ts';
import { findNumbers } from './numbers.ts';
import type { PersonalMatch } from './personal-data.ts';

/** Personal data in a text, in its order; of two that overlap the longer one. Linear in the text. */
export function findPersonalData(text: string): PersonalMatch[] {
  const all = [...findEmails(text), ...findNumbers(text), ...findAddresses(text)];
  const sorted = all.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: PersonalMatch[] = [];
  for (const match of sorted) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(match);
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match;
  }
  return kept;
}
