import type { Language } from '../../../src/domain/drafts/draft.ts';
import { isPromotionLabel } from '../../../src/domain/insight/labels.ts';
import { dataFile, readLines } from '../../../tools/train/labelled-posts.ts';
import { bootstrap, type Figure } from './measures.ts';
import { readAsShipped } from './shipped-reader.ts';

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

export function measureManuals(): ManualFigure[] {
  return manuals.flatMap(({ name, file, language }) => {
    const path = dataFile(`load/${file}.jsonl`);
    if (path === null) return [];
    const pages = readLines<{ text: string }>(path).map(({ text }) => readPage(text, language));
    const rate = bootstrap(pages, (some) => (1000 * sum(some, 'marks')) / Math.max(1, sum(some, 'words')));
    const marked = pages.flatMap((page) => page.marked);
    return [{ name, words: sum(pages, 'words'), marks: marked.length, rate, marked }];
  });
}

function readPage(text: string, language: Language): { words: number; marks: number; marked: string[] } {
  const marked = readAsShipped(text, language)
    .filter(({ label }) => isPromotionLabel(label))
    .map(({ start, end }) => text.slice(start, end));
  return { words: text.match(/[\p{L}\d][^\s]*/gu)?.length ?? 0, marks: marked.length, marked };
}

const sum = <Key extends string>(pages: readonly Record<Key, number>[], key: Key): number =>
  pages.reduce((total, page) => total + page[key], 0);
