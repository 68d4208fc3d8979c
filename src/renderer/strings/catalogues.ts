import type { Language } from '../../domain/drafts/draft.ts';

/** The texts of one namespace. */
export type Catalogue = Record<string, unknown>;

const loaders: Record<Language, () => Promise<{ files: Record<string, Catalogue> }>> = {
  en: () => import('./en.ts'),
  pl: () => import('./pl.ts'),
};

/** The texts of one language by namespace; the other language is not loaded for it. */
export async function loadCatalogues(language: Language): Promise<Record<string, Catalogue>> {
  const { files } = await loaders[language]();
  return Object.fromEntries(Object.entries(files).map(([file, texts]) => [file.replace(/^.*\/(\w+)\.json$/, '$1'), texts]));
}
