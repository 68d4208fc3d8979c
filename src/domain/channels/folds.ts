import type { Fold } from './channel.ts';
import { graphemesOf } from './graphemes.ts';

/**
 * What a reader sees before “see more”: whole words within the fold's characters and lines, without the white space at the end.
 * An approximation, as the folds are. Looks only at the beginning of the text.
 */
export function visibleBeforeFold(text: string, fold: Fold): string {
  const lines = text.slice(0, fold.characters * 16).split('\n');
  const visible = fold.lines === null ? lines : lines.slice(0, fold.lines);
  return cutAtWord(visible.join('\n'), fold.characters, text).trimEnd();
}

function cutAtWord(text: string, characters: number, whole: string): string {
  let cut = '';
  let count = 0;
  for (const grapheme of graphemesOf(text)) {
    if (count === characters) break;
    cut += grapheme;
    count += 1;
  }
  if (!/\S/.test(whole.charAt(cut.length)) || !/\s/.test(cut)) return cut;
  return cut.replace(/\S+$/, '');
}
