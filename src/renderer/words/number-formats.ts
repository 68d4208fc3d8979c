import type { Language } from '../../domain/drafts/draft.ts';

/** Numbers as each language writes them, with one decimal place at most. Made once: making one costs more than a line of the window. */
export const numberFormats: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
  pl: new Intl.NumberFormat('pl', { maximumFractionDigits: 1 }),
};
