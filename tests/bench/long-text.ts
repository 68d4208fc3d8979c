import type { Language } from '../../src/domain/drafts/draft.ts';

/** Everyday words; a fixed generator strings them together, so that every run and both sides of it read the same text. */
const words = `the a our their one each people team week question answer morning list plan call note reader manager candidate work
garden bread table window river train letter story reason number change way time start learn ask write read choose keep show
small clear honest short early late good open because when before after with without about from into over`.split(/\s+/);

/** As many Polish words, most of them with a letter of their own. */
const polishWords = `że który więc będzie są też między ludzi zespół rozmowa pytanie słowo książka źródło dzień ćwiczenie łąka
świat część żółw mąż późno także może jeśli państwo wśród dziś piszę czytać zdanie praca dobrze krótko szczerze`.split(/\s+/);

const wordsOf: Readonly<Record<Language, readonly string[]>> = { en: words, pl: polishWords };

/** A text of `length` characters in one line, in sentences of one language. */
export function oneLine(length: number, language: Language): string {
  const next = numbers(20_261_125);
  let text = '';
  while (text.length < length) text += `${sentence(6 + Math.floor(next() * 12), next, wordsOf[language])} `;
  return text.slice(0, length).trimEnd();
}

/** Markdown of about `length` characters as people write it: headings, lists, links and emphasis among paragraphs. */
export function ordinaryMarkdown(length: number, language: Language): string {
  const next = numbers(20_261_125);
  const line = () => sentence(6 + Math.floor(next() * 12), next, wordsOf[language]);
  const blocks = [
    () => `## ${line()}`,
    () => `${line()} **${line()}** ${line()} ${line()}`,
    () => `${line()} *${line()}* ${line()} [${line()}](https://example.com/a)`,
    () => `- ${line()}\n- ${line()}\n- ${line()}`,
    () => `${line()} ${line()} ${line()} ${line()}`,
  ];
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += `${blocks[at % blocks.length]?.()}\n\n`;
  return text;
}

/** Text of `count` words in sentences of 6 to 17 words and paragraphs of four sentences, which an empty line divides. */
export function longText(count: number): string {
  const next = numbers(20_261_125);
  const paragraphs: string[] = [];
  for (let left = count; left > 0; ) {
    const sentences = [0, 1, 2, 3].map(() => {
      const length = Math.min(left, 6 + Math.floor(next() * 12));
      left -= length;
      return sentence(length, next);
    });
    paragraphs.push(sentences.filter((text) => text !== '').join(' '));
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function sentence(length: number, next: () => number, among: readonly string[] = words): string {
  const text = Array.from({ length }, () => among[Math.floor(next() * among.length)]).join(' ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Numbers in [0, 1), the same for the same seed (Lehmer, Park and Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
