import { stretchesOf } from './stretches.ts';

/** A run of words that is in both texts, only in the earlier, or only in the later one. */
export interface ProseRun {
  kind: 'same' | 'then' | 'now';
  text: string;
}

/** Texts longer than this are compared sentence by sentence, so that no comparison takes long. In words. */
const mostWords = 3000;

/** Two texts as one piece of prose with what was taken out and what was put in, word by word. */
export function proseDifference(then: string, now: string): ProseRun[] {
  const [before, after] = [unitsOf(then), unitsOf(now)];
  return stretchesOf(before, after).flatMap(({ same, left, right }): ProseRun[] => {
    if (same) return [{ kind: 'same', text: before.slice(...left).join('') }];
    const runs: ProseRun[] = [
      { kind: 'then', text: before.slice(...left).join('') },
      { kind: 'now', text: after.slice(...right).join('') },
    ];
    return runs.filter(({ text }) => text !== '');
  });
}

function unitsOf(text: string): string[] {
  const words = text.match(/\S+\s*|^\s+/g) ?? [];
  return words.length <= mostWords ? words : (text.match(/[^.!?\n]+[.!?\n]*\s*|[.!?\n]+\s*/g) ?? []);
}
