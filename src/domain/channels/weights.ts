import { findEmoji } from './emoji.ts';
import { findLinks } from './links.ts';

const linkWeight = 23;
const emojiWeight = 2;

/**
 * Length of a text on X (twitter-text configuration v3): in composed form, code points of U+0000–10FF, U+2000–200D, U+2010–201F
 * and U+2032–2037 weigh 1, all others 2, every emoji 2 and every link 23.
 */
export function weightOnX(text: string): number {
  const composed = text.normalize('NFC');
  const links = endsByStart(findLinks(composed));
  const emoji = endsByStart(findEmoji(composed));
  let weight = 0;
  for (let index = 0; index < composed.length; ) {
    const linkEnd = links.get(index);
    const emojiEnd = emoji.get(index);
    const end = linkEnd ?? emojiEnd;
    if (end !== undefined) {
      weight += linkEnd === undefined ? emojiWeight : linkWeight;
      index = end;
    } else {
      const point = composed.codePointAt(index) ?? 0;
      weight += isLight(point) ? 1 : 2;
      index += point > 0xffff ? 2 : 1;
    }
  }
  return weight;
}

function endsByStart(found: { start: number; end: number }[]): Map<number, number> {
  return new Map(found.map(({ start, end }) => [start, end]));
}

function isLight(point: number): boolean {
  return (
    point <= 0x10ff ||
    (point >= 0x2000 && point <= 0x200d) ||
    (point >= 0x2010 && point <= 0x201f) ||
    (point >= 0x2032 && point <= 0x2037)
  );
}
