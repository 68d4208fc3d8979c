import { findEmoji } from './emoji.ts';
import { findLinks } from './links.ts';
import { isSpace } from './white-space.ts';

const linkWeight = 23;
const emojiWeight = 2;

/**
 * Length of a text on X (twitter-text configuration v3): in composed form, code points of U+0000–10FF, U+2000–200D, U+2010–201F
 * and U+2032–2037 weigh 1, all others 2, every emoji 2 and every link 23.
 */
export function weightOnX(text: string): number {
  if (isPlain(text)) return text.length;
  const weights = weightsOf(text.normalize('NFC'));
  let weight = 0;
  for (let index = 0; index < weights.length; index += 1) weight += weights[index] ?? 0;
  return weight;
}

/** Whether each unit of a text weighs 1 at first sight: composed Latin letters, dashes and quotation marks, and no address. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x300 && (unit < 0x2010 || unit > 0x201f)) return false;
    if (unit === 0xa9 || unit === 0xae) return false;
    if (unit === 46 && index + 1 < text.length && !isSpace(text.charCodeAt(index + 1))) return false;
  }
  return true;
}

/** A long text is counted and then cut, so what its units weigh is asked for twice in a row. */
let last: { text: string; weights: Uint8Array } | null = null;
const longText = 2000;

/** What each UTF-16 unit of a composed text weighs; a link and an emoji weigh where they begin. Not to be changed by the caller. */
export function weightsOf(composed: string): Readonly<Uint8Array> {
  if (last !== null && last.text === composed) return last.weights;
  const weights = weighed(composed);
  if (composed.length >= longText) last = { text: composed, weights };
  return weights;
}

function weighed(composed: string): Uint8Array {
  const weights = new Uint8Array(composed.length).fill(1);
  for (let index = 0; index < composed.length; index += 1) {
    if (composed.charCodeAt(index) > lastOfLatinLike) weights[index] = weightOfUnit(composed, index);
  }
  let after = 0;
  for (const { start, end, weight } of wholesOf(composed)) {
    if (start < after) continue;
    weights.fill(0, start, end);
    weights[start] = weight;
    after = end;
  }
  return weights;
}

/** What weighs the same however long it is, in order; where two overlap, the earlier one counts. */
function wholesOf(text: string): { start: number; end: number; weight: number }[] {
  const links = findLinks(text).map(({ start, end }) => ({ start, end, weight: linkWeight }));
  const emoji = findEmoji(text).map(({ start, end }) => ({ start, end, weight: emojiWeight }));
  return [...links, ...emoji].sort((one, other) => one.start - other.start);
}

/** Letters of European and West Asian scripts and what stands among them; the least range of X's that weighs 1. */
const lastOfLatinLike = 0x10ff;

/** Of a unit beyond these. A character of two units weighs 2, so each of them weighs 1; half a character alone is one that is not light. */
function weightOfUnit(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdfff) return isPaired(text, index, unit) ? 1 : 2;
  return isLight(unit) ? 1 : 2;
}

function isPaired(text: string, index: number, unit: number): boolean {
  const partner = text.charCodeAt(unit < 0xdc00 ? index + 1 : index - 1) & 0xfc00;
  return partner === (unit < 0xdc00 ? 0xdc00 : 0xd800);
}

/** Characters that X refuses in a post: byte order marks and the one that is none (twitter-text, `invalidChars`). */
const refused = /[\uFEFF\uFFFE\uFFFF]/;

/** Whether X takes a text as one post of at most this weight: not empty, and without characters that it refuses. */
export function isAcceptedByX(text: string, limit = 280): boolean {
  return text.length > 0 && !refused.test(text) && weightOnX(text) <= limit;
}

function isLight(point: number): boolean {
  return (point >= 0x2000 && point <= 0x200d) || (point >= 0x2010 && point <= 0x201f) || (point >= 0x2032 && point <= 0x2037);
}
