import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Numbers in [0, 1), the same for the same seed (Lehmer, Park and Miller 1988). */
export function numbers(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const syllables =
  'ka lo mi re ta sen dro wie ża pol nik ost ów ty br an der ing tion pre ver ul sa ci ło ną prz ek gar den man wor'.split(' ');
const vocabularySize = 30_000;

/** Made-up words, some with Polish letters. Which is used how often follows Zipf's law, as in any language. */
export function vocabulary(): string[] {
  const next = numbers(7);
  const words = new Set<string>();
  while (words.size < vocabularySize) {
    const length = 1 + Math.floor(next() * 4);
    words.add(Array.from({ length }, () => syllables[Math.floor(next() * syllables.length)]).join(''));
  }
  return [...words].sort((one, other) => one.length - other.length);
}

function wordAt(words: readonly string[], next: () => number): string {
  return words[Math.floor(words.length ** next()) - 1] ?? '';
}

function sentence(words: readonly string[], length: number, next: () => number): string {
  const text = Array.from({ length }, () => wordAt(words, next)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Writes drafts of about 350 words with front matter, twenty folders of them. Gives their paths. */
export function writeDrafts(library: string, count: number): string[] {
  const words = vocabulary();
  const next = numbers(20_261_125);
  return Array.from({ length: count }, (_, at) => {
    const folder = `folder-${at % 20}`;
    if (at < 20) mkdirSync(path.join(library, folder), { recursive: true });
    const paragraphs = Array.from({ length: 6 }, () => Array.from({ length: 5 }, () => sentence(words, 12, next)).join(' '));
    const title = sentence(words, 5, next).slice(0, -1);
    const file = `${folder}/draft-${at}.md`;
    writeFileSync(path.join(library, file), `${frontMatter(title, at)}${paragraphs.join('\n\n')}\n`);
    return file;
  });
}

function frontMatter(title: string, at: number): string {
  const topics = at % 5 === 0 ? '' : `Topic ${at % 12}, Other ${at % 7}`;
  const byline = `byline:\n  id: d${at}x\n  kind: post\n  status: drafting\n`;
  return `---\ntitle: ${title}\ndate: 2026-01-01\ndraft: true\ntags: [${topics}]\nlang: pl\n${byline}---\n`;
}

/** What somebody types who looks for two words at a time: the query after each key. */
export function typedQueries(searches: number): string[] {
  const words = vocabulary();
  const next = numbers(99);
  return Array.from({ length: searches }, () => `${wordAt(words, next)} ${wordAt(words, next)}`).flatMap((query) =>
    [...query].map((_, at) => query.slice(0, at + 1)),
  );
}
