import type { Language } from '../../../src/domain/drafts/draft.ts';
import { isPromotionLabel } from '../../../src/domain/insight/labels.ts';
import { dataFile, readLines } from '../../../tools/train/labelled-posts.ts';
import { bootstrap, type Figure } from './measures.ts';
import { readAsShipped } from './shipped-lens.ts';

/** Manuals teach and sell nothing, so every promotion mark in them is false. */
const manuals: readonly { name: string; file: string; language: Language }[] = [
  { name: 'English administrator’s handbook', file: 'en-debian-handbook', language: 'en' },
  { name: 'Polish desktop help', file: 'pl-gnome-help', language: 'pl' },
  { name: 'Polish office help', file: 'pl-libreoffice-help', language: 'pl' },
];

export interface ManualFigure {
  name: string;
  words: number;
  marks: number;
  /** Marks in 1,000 words, with the interval over pages. */
  rate: Figure;
  /** The marked sentences. */
  marked: string[];
}

/** Of longer manuals every n-th page is read, so that about so many words are. */
const mostWords = 30_000;

export async function measureManuals(): Promise<ManualFigure[]> {
  const figures: ManualFigure[] = [];
  for (const { name, file, language } of manuals) {
    const path = dataFile(`load/${file}.jsonl`);
    if (path === null) continue;
    const all = readLines<{ text: string }>(path);
    const step = Math.ceil(all.reduce((sum, { text }) => sum + wordsIn(text), 0) / mostWords);
    const pages: Page[] = [];
    for (const { text } of all.filter((_, index) => index % step === 0)) pages.push(await readPage(text, language));
    const rate = bootstrap(pages, (some) => (1000 * sum(some, 'marks')) / Math.max(1, sum(some, 'words')));
    const marked = pages.flatMap((page) => page.marked);
    figures.push({ name, words: sum(pages, 'words'), marks: marked.length, rate, marked });
  }
  return figures;
}

interface Page {
  words: number;
  marks: number;
  marked: string[];
}

const wordsIn = (text: string): number => text.match(/[\p{L}\d][^\s]*/gu)?.length ?? 0;

async function readPage(text: string, language: Language): Promise<Page> {
  const marked = (await readAsShipped(text, language))
    .filter(({ label }) => isPromotionLabel(label))
    .map(({ start, end }) => text.slice(start, end));
  return { words: wordsIn(text), marks: marked.length, marked };
}

const sum = <Key extends string>(pages: readonly Record<Key, number>[], key: Key): number =>
  pages.reduce((total, page) => total + page[key], 0);
