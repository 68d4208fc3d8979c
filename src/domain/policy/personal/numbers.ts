import { isCard, isIban, isPesel } from './check-digits.ts';
import type { PersonalMatch } from './personal-data.ts';
import { isPhone } from './phones.ts';

/** Digits with the marks that stand inside numbers; the marks and digits never compete, so this stays linear. */
const digitRun = /\+?\(?\d(?:[ \u00a0().–/-]{0,3}\d)*/g;
const longestRun = 45;

/** Account, card and identity numbers by their check digits, and phones by their shape and the words around them. */
export function findNumbers(text: string): PersonalMatch[] {
  const accounts = findIbans(text);
  const found: PersonalMatch[] = [...accounts];
  for (const match of text.matchAll(digitRun)) {
    const bracket = match[0].startsWith('(') && !match[0].includes(')') ? 1 : 0;
    const run = { start: match.index + bracket, end: match.index + match[0].length };
    if (run.end - run.start > longestRun || isInsideWord(text, run.start, run.end)) continue;
    if (accounts.some((account) => account.start < run.end && run.start < account.end)) continue;
    const kind = kindOf(text, run.start, run.end);
    if (kind !== null) found.push({ kind, ...run });
  }
  return found;
}

function kindOf(text: string, start: number, end: number): PersonalMatch['kind'] | null {
  const written = text.slice(start, end);
  const digits = written.replace(/\D/g, '');
  if (digits.length === 26 && isIban(digits)) return 'iban';
  if (!/[(+./]/.test(written) && isCard(digits)) return 'card';
  if (/^\d{11}$/.test(written) && isPesel(digits)) return 'pesel';
  return isPhone(text, start, end) ? 'phone' : null;
}

const isInsideWord = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}_-]/u.test(text.charAt(start - 1)) ||
  /[\p{L}_]/u.test(text.charAt(end)) ||
  /[$€£]\s?$/.test(text.slice(0, start).slice(-2));

const longestIban = 34;

/** Account numbers with their country: two letters, two check digits, then groups with single spaces. */
function findIbans(text: string): PersonalMatch[] {
  const found: PersonalMatch[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?=[ \u00a0]?[A-Z0-9])/gu)) {
    const end = ibanEnd(text, match.index);
    if (end !== null) found.push({ kind: 'iban', start: match.index, end });
  }
  return found;
}

function ibanEnd(text: string, start: number): number | null {
  let compact = '';
  for (let at = start; at < text.length && compact.length < longestIban; at += 1) {
    const sign = text.charAt(at);
    if (/[A-Z0-9]/.test(sign)) compact += sign;
    else if (!/[ \u00a0]/.test(sign)) return null;
    if (!/[A-Z0-9]/i.test(text.charAt(at + 1)) && isIban(compact)) return at + 1;
  }
  return null;
}
