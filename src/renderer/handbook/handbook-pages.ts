import type { Language } from '../../domain/drafts/draft.ts';
import { type HandbookPage, isHandbookPage } from '../window/handbook-page.ts';

/** The pages of one language as Markdown, and the addresses of their pictures by the paths that the pages name. */
export interface Handbook {
  pages: ReadonlyMap<HandbookPage, string>;
  pictures: ReadonlyMap<string, string>;
}

const loaders: Record<Language, () => Promise<Record<'files' | 'pictures', Record<string, string>>>> = {
  en: () => import('./en.ts'),
  pl: () => import('./pl.ts'),
};

/** Loads the handbook in one language; the other one is not loaded for it. */
export async function loadHandbook(language: Language): Promise<Handbook> {
  const { files, pictures } = await loaders[language]();
  const paths = Object.entries(files).map(([file, text]): [string, string] => [
    file.replace(/^.*\/handbook\/\w+\/(.+)\.md$/, '$1'),
    text,
  ]);
  return {
    pages: new Map(paths.filter((entry): entry is [HandbookPage, string] => isHandbookPage(entry[0]))),
    pictures: new Map(Object.entries(pictures).map(([file, url]) => [file.replace(/^.*\/(pictures\/[^/]+)$/, '$1'), url])),
  };
}

/** What a page is called: its first heading. */
export const titleOfPage = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';
