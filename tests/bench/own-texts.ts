import type { Language } from '../../src/domain/drafts/draft.ts';
import { ownPosts } from '../../tools/train/labelled-posts.ts';

/** A text of `words` words from the training posts, in which no sentence stands as it stood in another round. */
export function ownText(language: Language, round: number, words: number): string {
  const all = sentencesIn(language);
  const chosen: string[] = [];
  let count = 0;
  for (let index = (round * 31) % all.length; count < words; index = (index + 1) % all.length) {
    const sentence = `${all[index]} ${round}.`;
    count += sentence.split(/\s+/).length;
    chosen.push(sentence);
  }
  return chosen.map((sentence, index) => sentence + (index % 4 === 3 ? '\n\n' : ' ')).join('');
}

const known = new Map<Language, string[]>();

function sentencesIn(language: Language): string[] {
  const sentences = known.get(language) ?? readSentences(language);
  known.set(language, sentences);
  return sentences;
}

function readSentences(language: Language): string[] {
  return ownPosts()
    .filter((post) => post.lang === language)
    .flatMap((post) => post.sentences.map(({ start, end }) => post.text.slice(start, end).replace(/[.!?:]$/, '')));
}

/** Drafts of 300 words in both languages by turns, each of sentences that stand in no other. */
export function ownDrafts(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const language = at % 2 === 0 ? 'en' : 'pl';
      return [`d${at}.md`, `---\ntitle: Draft ${at}\nlang: ${language}\n---\n${ownText(language, at, 300)}\n`];
    }),
  );
}
