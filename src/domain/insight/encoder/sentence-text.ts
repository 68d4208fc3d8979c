import type { PlacedSentence } from '../sentence-model.ts';

/** A sentence as the model gets it, and how to find its places in the sentence as written. */
export interface SentenceText {
  text: string;
  /** Where the words begin in the sentence as written: what stands before was cut. */
  begins: number;
  /** Leads from an offset in `text` to the one in the sentence as written; before `begins` for what was put there. */
  placeOf(offset: number): number;
}

const listMark = /^\s*(?:[-–—•·*→▪‣◦●✓✔►▶🔸🔹👉✅]\uFE0F?\s+)/u;
const numberMark = /^\s*\d{1,3}[.)]\s/;
const itemMark = '- ';

/**
 * All marks of a list are one to the model, and an item of a Markdown list gets the mark that its block lost. What a woman
 * says of herself in Polish is given as a man would say it, so that both are read the same.
 */
export function textForModel({ text, kind, language, opensBlock }: PlacedSentence): SentenceText {
  const begins = listMark.exec(text)?.[0].length ?? 0;
  const isItem = begins > 0 || (kind === 'item' && opensBlock && !numberMark.test(text));
  const mark = isItem ? itemMark : '';
  const { spoken, dropped } = language === 'pl' ? asMenSpeak(text.slice(begins)) : { spoken: text.slice(begins), dropped: [] };
  return {
    text: `${mark}${spoken}`,
    begins,
    placeOf(offset) {
      const inWords = offset - mark.length;
      return begins + inWords + dropped.filter((place) => place < inWords).length;
    },
  };
}

/** Women's endings of the first and second person in the past, and men's; the third person is about somebody else. */
const endings: Readonly<Record<string, string>> = {
  ...{ ęłam: 'ąłem', ęłaś: 'ąłeś', ęłabym: 'ąłbym', ęłabyś: 'ąłbyś' },
  ...{ łam: 'łem', łaś: 'łeś', łabym: 'łbym', łabyś: 'łbyś' },
  ...{ łyśmy: 'liśmy', łyście: 'liście', łybyśmy: 'libyśmy', łybyście: 'libyście' },
};
const womensEnding = /(?<=\p{L})(?:ęła(?:m|ś|bym|byś)|ła(?:m|ś|bym|byś)|ły(?:śmy|ście|byśmy|byście))(?!\p{L})/gu;

/** `dropped` names the places of letters that are gone, as offsets in what is given back. */
function asMenSpeak(text: string): { spoken: string; dropped: number[] } {
  const dropped: number[] = [];
  const spoken = text.replace(womensEnding, (ending, at: number) => {
    const other = endings[ending] ?? ending;
    if (other.length < ending.length) dropped.push(at - dropped.length + other.indexOf('ł') + 1);
    return other;
  });
  return { spoken, dropped };
}
