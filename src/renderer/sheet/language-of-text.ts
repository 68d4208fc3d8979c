import type { Language } from '../../domain/drafts/draft.ts';
import { guessLanguage, languageOfDraft } from '../../domain/insight/text/language.ts';
import type { TextAccess } from '../text/access/text-access.ts';

/** So many blocks tell the language of a draft. */
const mostBlocks = 40;
/** Fewer letters than this tell nothing that would not change with the next line. */
const fewestLetters = 60;

/** The language that most of an open text is written in; `null` while there is too little of it. */
export function languageOfText(handle: TextAccess): Language | null {
  const texts = handle
    .blocks()
    .filter(({ kind }) => kind !== 'code' && kind !== 'other')
    .slice(0, mostBlocks)
    .map(({ text }) => text);
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  return letters < fewestLetters ? null : languageOfDraft(texts.map(guessLanguage));
}
