import { countWordsFast } from './count-words-fast.ts';
import { plainWords } from './plain-words.ts';

/** How many words the body of a draft has for its readers, as the foot of the window counts them: code and footnotes are none. */
export function countBodyWords(body: string, words = plainWords(body)): number {
  let counted = body;
  if (/^ {0,3}(?:```|~~~)/m.test(counted)) counted = withoutCode(counted);
  if (counted.includes('[^')) counted = counted.replace(/^ {0,3}\[\^[^\][\s]+\]:[^\n]*$/gm, '');
  return countWordsFast(counted === body ? words : plainWords(counted));
}

/** Line by line, so that fences without an end take no longer. */
function withoutCode(body: string): string {
  let fence: string | null = null;
  const kept = body.split('\n').filter((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === null) {
      fence = mark ?? null;
      return mark === undefined;
    }
    if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
    return false;
  });
  return kept.join('\n');
}
