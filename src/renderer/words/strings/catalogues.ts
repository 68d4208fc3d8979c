import type { Language } from '../../../domain/drafts/draft.ts';
import type { Catalogue } from '../wording.ts';

/** What the first sight of a window says, and what the views say that come after it. */
export type CatalogueStep = 'first' | 'later';

type Files = Record<string, Catalogue>;

const loaders: Record<Language, Record<CatalogueStep, () => Promise<{ files: Files }>>> = {
  en: { first: () => import('./en.ts'), later: () => import('./en-later.ts') },
  pl: { first: () => import('./pl.ts'), later: () => import('./pl-later.ts') },
};

/** The texts of one language and one step by namespace; what belongs to others is not loaded for it. */
export async function loadCatalogues(language: Language, step: CatalogueStep): Promise<Record<string, Catalogue>> {
  const { files } = await loaders[language][step]();
  return Object.fromEntries(Object.entries(files).map(([file, texts]) => [file.replace(/^.*\/(\w+)\.json$/, '$1'), texts]));
}
