import type { Language } from '../../domain/drafts/draft.ts';
import { type HandbookPage, isHandbookPage } from '../window/handbook-page.ts';

/** The pages of one language as Markdown. */
export type Handbook = ReadonlyMap<HandbookPage, string>;

const loaders: Record<Language, () => Promise<{ files: Record<string, string> }>> = {
  en: () => import('./en.ts'),
  pl: () => import('./pl.ts'),
};

/** Loads the handbook in one language; the other one is not loaded for it. */
export async function loadHandbook(language: Language): Promise<Handbook> {
  const { files } = await loaders[language]();
  const paths = Object.entries(files).map(([file, text]): [string, string] => [
    file.replace(/^.*\/handbook\/\w+\/(.+)\.md$/, '$1'),
    text,
  ]);
  return new Map(paths.filter((entry): entry is [HandbookPage, string] => isHandbookPage(entry[0])));
}

/** What a page is called: its first heading. */
export const titleOfPage = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';
