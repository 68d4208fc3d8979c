/**
 * Whether the digits at `[start, end)` are a phone number. A number that says so itself (`+48 …`, a known grouping) needs no
 * more; any other needs a word such as “tel.” before it, and none that makes it an order, an amount or a count.
 */
export function isPhone(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end).replaceAll('\u00a0', ' ');
  const digits = written.replace(/\D/g, '');
  if (digits.length < 9 || digits.length > 15) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + 24);
  if (isAmount(after)) return false;
  if (/^(\+|00[1-9])/.test(written)) return true;
  const isNamed = phoneWords.test(before);
  if (!isNamed && otherNumbers.test(before)) return false;
  if (isNamed) return digits.length <= 11;
  return isGroupedAsPhone(written, digits) && !countsSomething(after);
}

const reach = 32;

const phoneWords =
  /(?<!\p{L})(tel|telefon\p{L}*|phone|call|ring|text me|dzwo[nń]\p{L}*|zadzwo\p{L}*|kom|komórk\p{L}*|mobile|cell|whatsapp|signal|sms\p{L}*|hotline|infolini\p{L}*|faks|fax|mój numer|my number)(?!\p{L})/iu;

const otherNumbers =
  /(?<!\p{L})(zamówie\p{L}*|faktur\p{L}*|paragon\p{L}*|nip|krs|regon|isbn|issn|id|order|invoice|tracking|serial|reference|referencyjn\p{L}*|version|wersj\p{L}*|ticket|issue|konto|account|kont[ae]iner)(?!\p{L})/iu;

/** Polish mobile beginnings and area codes, by the numbering plan of the office for electronic communications (UKE). */
const polishBeginnings =
  /^(45|50|51|53|57|60|66|69|72|73|78|79|88|1[2-8]|2[2-59]|3[2-4]|4[1-468]|5[24-689]|6[1-35-8]|7[14-7]|8[1-79]|9[145])/;

const groupings: readonly RegExp[] = [
  /^\(\d{3}\) ?\d{3}-\d{4}$/,
  /^\d{3}-\d{3}-\d{4}$/,
  /^07\d{3} \d{6}$/,
  /^0\d{2} \d{4} \d{4}$/,
  /^0\d{3} \d{3} \d{4}$/,
];

function isGroupedAsPhone(written: string, digits: string): boolean {
  if (groupings.some((grouping) => grouping.test(written))) return true;
  const isPolish = /^\d{3}[ -]\d{3}[ -]\d{3}$/.test(written) || /^\(?\d{2}\)?[ -]\d{3}[ -]\d{2}[ -]\d{2}$/.test(written);
  return isPolish && polishBeginnings.test(digits);
}

const isAmount = (after: string): boolean => /^[,.]\d|^\s?(zł|pln|eur|euro|usd|gbp|chf|%|€|\$|£)(?!\p{L})/iu.test(after);

/** A noun right behind the digits is what they count; these words are not. */
const smallWords = /^(lub|albo|czy|po|w|do|od|i|a|na|z|or|and|before|after|until|any|now|at|on|is|to|jest|from)$/i;

function countsSomething(after: string): boolean {
  const word = /^[ \u00a0](\p{Ll}+)/u.exec(after)?.[1];
  return word !== undefined && !smallWords.test(word);
}
