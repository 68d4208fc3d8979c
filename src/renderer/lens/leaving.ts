import type { Dismissal, LensAnswer } from '../../contract/library.ts';
import type { LensFinding } from '../../domain/insight/reading.ts';
import { wordingsOf } from '../../domain/insight/wording.ts';
import { noPraise, quietWhileWriting } from '../findings/dismissals.ts';

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

/** What a person says of a sentence, with what the lens held of it. */
export function answerTo(hint: LensFinding, draft: string, said: LensAnswer['said']): LensAnswer {
  const { dismissalKey: key, language, probability } = hint;
  return { said, text: hint.text.slice(0, longestAnswer), language, probability, key, draft };
}

/** An answer keeps the whole sentence, as far as one is read. */
const longestAnswer = 2000;

/** A dismissal keeps so many characters of what was written: enough to know it again. */
const longestText = 300;
const shownWordings = 3;

/** The ways in which a hint can be left, the smallest first. */
export function leavingsOf(hint: LensFinding, draft: LeftDraft): Leaving[] {
  const sentence: Dismissal = { scope: 'sentence', key: hint.dismissalKey, draft: draft.name, text: shortened(hint.text) };
  if (draft.title !== '') sentence.title = draft.title.slice(0, longestText);
  const wordings = writtenWordings(hint);
  const leavings: Leaving[] = [
    { scope: 'sentence', words: '', dismissals: [sentence] },
    { scope: 'wording', words: wordsOf(wordings, hint), dismissals: wordings },
    { scope: 'family', words: '', dismissals: [{ scope: 'family', key: hint.family }] },
  ];
  if (hint.severity === 'praise') leavings.push({ scope: 'praise', words: '', dismissals: [noPraise] });
  return [...leavings, { scope: 'writing', words: '', dismissals: [quietWhileWriting] }];
}

/** One dismissal for each wording, with the words as they stand in the text. */
function writtenWordings(hint: LensFinding): Dismissal[] {
  return wordingsOf({ ...hint, cues: hint.words }).map((key) => {
    const word = hint.words.find(({ wording }) => wording === key);
    const text = word === undefined ? hint.text : hint.text.slice(word.start - hint.range.start, word.end - hint.range.start);
    return { scope: 'wording', key, text: shortened(text) };
  });
}

/** The words for a menu; a whole sentence is not repeated in it. */
function wordsOf(wordings: readonly Dismissal[], hint: LensFinding): string {
  if (wordings.some(({ key }) => key === hint.dismissalKey)) return '';
  const texts = wordings.map(({ text }) => text ?? '');
  return texts.length > shownWordings ? `${texts.slice(0, shownWordings).join(', ')}, …` : texts.join(', ');
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
