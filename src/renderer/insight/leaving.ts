import type { Dismissal } from '../../contract/library.ts';
import type { Hint } from '../../domain/insight/reading.ts';
import { wordingsOf } from '../../domain/insight/wording.ts';
import { noPraise, quietWhileWriting } from './dismissals.ts';

/** The draft that a hint stands in, as a dismissal names it. */
export interface LeftDraft {
  /** Its id or, without one, its path. */
  name: string;
  title: string;
}

/** One way of leaving a hint: what is silenced by it, and which words of the draft it is about (empty when it is about no words). */
export interface Leaving {
  scope: Dismissal['scope'];
  words: string;
  dismissals: Dismissal[];
}

/** A dismissal keeps so many characters of what was written: enough to know it again. */
const longestText = 300;
const shownWordings = 3;

/** The ways in which a hint can be left, the smallest first. */
export function leavingsOf(hint: Hint, draft: LeftDraft): Leaving[] {
  const sentence: Dismissal = { scope: 'sentence', key: hint.dismissalKey, draft: draft.name, text: shortened(hint.text) };
  if (draft.title !== '') sentence.title = draft.title.slice(0, longestText);
  const wordings = writtenWordings(hint);
  const leavings: Leaving[] = [
    { scope: 'sentence', words: '', dismissals: [sentence] },
    { scope: 'wording', words: wordsOf(wordings, hint), dismissals: wordings },
    { scope: 'family', words: '', dismissals: [{ scope: 'family', key: hint.family }] },
  ];
  if (hint.tone === 'praise') leavings.push({ scope: 'praise', words: '', dismissals: [noPraise] });
  return [...leavings, { scope: 'writing', words: '', dismissals: [quietWhileWriting] }];
}

/** One dismissal for each wording, with the words as they stand in the text. */
function writtenWordings(hint: Hint): Dismissal[] {
  return wordingsOf({ ...hint, cues: hint.words }).map((key) => {
    const word = hint.words.find(({ wording }) => wording === key);
    const text = word === undefined ? hint.text : hint.text.slice(word.start - hint.start, word.end - hint.start);
    return { scope: 'wording', key, text: shortened(text) };
  });
}

/** The words for a menu; a whole sentence is not repeated in it. */
function wordsOf(wordings: readonly Dismissal[], hint: Hint): string {
  if (wordings.some(({ key }) => key === hint.dismissalKey)) return '';
  const texts = wordings.map(({ text }) => text ?? '');
  return texts.length > shownWordings ? `${texts.slice(0, shownWordings).join(', ')}, …` : texts.join(', ');
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
