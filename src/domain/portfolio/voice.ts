import { fold } from '../text/fold.ts';

/** Which of a writer’s own words stand in a text, in the order of the list, however they are spelt with or without diacritics. */
export function ownWordsIn(text: string, voice: readonly string[]): string[] {
  const spoken = ` ${plain(text)} `;
  return voice.filter((word) => plain(word) !== '' && spoken.includes(` ${plain(word)} `));
}

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
