import type { Language } from '../../domain/drafts/draft.ts';
import { type Family, families } from '../../domain/insight/families.ts';

/** A page of the handbook: the path of its file under the language's folder, without `.md`. */
export type HandbookPage =
  | 'writing'
  | 'topics'
  | 'lens'
  | LensPage
  | 'acting-on-hints'
  | 'copying'
  | 'files'
  | 'scripts'
  | 'keys';
type LensPage = `lens/${Family}`;

export const pageOfFamily = (family: Family): LensPage => `lens/${family}`;

/** All pages, in the order in which they are listed; the lens's own follow it. */
export const handbookPages: readonly HandbookPage[] = [
  'writing',
  'topics',
  'lens',
  ...families.map(pageOfFamily),
  'acting-on-hints',
  'copying',
  'files',
  'scripts',
  'keys',
];

export const isHandbookPage = (path: string): path is HandbookPage => (handbookPages as readonly string[]).includes(path);

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
