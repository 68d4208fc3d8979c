import type { Language } from '../drafts/draft.ts';
import { endsInAddress, endsInPassage } from './verbatim.ts';

/** What stands in place of the last `typed.length` characters before the caret. */
export interface Typeset {
  typed: string;
  set: string;
}

/**
 * What the last sign before the caret is in the typography of the language, `null` when it stays as it was typed: quotation marks
 * („ ” with « » inside them, “ ”), apostrophes, dashes between spaces, the ellipsis. `before` is the paragraph up to the caret.
 * A quotation mark that closes nothing stays: it may be inches. Nothing is set in code, comments, shortcodes and tags, and in an
 * address only the mark that may close a quotation around it.
 */
export function typesetFor(before: string, language: Language): Typeset | null {
  const found = typesetInWords(before, language);
  if (found === null || endsInPassage(before)) return null;
  return before.at(-1) !== '"' && endsInAddress(before) ? null : found;
}

function typesetInWords(before: string, language: Language): Typeset | null {
  switch (before.at(-1)) {
    case '"':
      return quotationMark(before.slice(0, -1), language);
    case "'":
      return apostrophe(before.slice(0, -1), language);
    case '.':
      return /(?<!\.)\.\.\.$/.test(before) ? { typed: '...', set: '…' } : null;
    case ' ':
      return dashBetweenSpaces(before);
    default:
      return language === 'en' ? dashInWord(before) : null;
  }
}

/** Signs whose last one before the caret can ask for something. */
export const mayBeTypeset = (sign: string, before: string): boolean => `"'. `.includes(sign) || before === '-';

const opens = (before: string): boolean => before === '' || /[\s([{„“«–—/-]$/u.test(before);

/** What closes goes by what was opened, so that a paragraph whose language is only now known stays in pairs. */
function quotationMark(before: string, language: Language): Typeset | null {
  const isOpen = count(before, '„') + count(before, '“') > count(before, '”');
  const isInnerOpen = count(before, '«') > count(before, '»');
  if (!opens(before)) return isInnerOpen ? { typed: '"', set: '»' } : isOpen ? { typed: '"', set: '”' } : null;
  if (language === 'en') return { typed: '"', set: '“' };
  return isOpen && isInnerOpen ? null : { typed: '"', set: isOpen ? '«' : '„' };
}

function apostrophe(before: string, language: Language): Typeset | null {
  if (/[\p{L}\p{N}]$/u.test(before) && !/\p{N}$/u.test(before)) return { typed: "'", set: '’' };
  if (language === 'pl') return null;
  if (opens(before)) return { typed: "'", set: '‘' };
  return count(before, '‘') > 0 && /[.,!?…]$/u.test(before) ? { typed: "'", set: '’' } : null;
}

function dashBetweenSpaces(before: string): Typeset | null {
  const typed = /(?<=\S )-{1,3} $/.exec(before)?.[0];
  if (typed === undefined) return null;
  return { typed, set: typed.length > 3 ? '— ' : '– ' };
}

/** `word--word`. */
function dashInWord(before: string): Typeset | null {
  const found = /(?<=[\p{L}’”])--(\p{L})$/u.exec(before);
  return found === null ? null : { typed: found[0], set: `—${found[1]}` };
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** A space that does not break behind a Polish word of one letter, which must not end a line; for print and pages, not for files. */
export function tiedOneLetterWords(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’-])([aiouwzAIOUWZ]) (?=\S)/gu, '$1\u00a0');
}
