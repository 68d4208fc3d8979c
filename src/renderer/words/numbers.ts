import type { Language } from '../../domain/drafts/draft.ts';
import { useLanguage } from './text.tsx';

/** Numbers are shown with one decimal place at most. */
const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
  pl: new Intl.NumberFormat('pl', { maximumFractionDigits: 1 }),
};

/** Numbers in the interface language. A format is made once: making one costs more than a line of the window. */
export const useNumbers = (): Intl.NumberFormat => formats[useLanguage()];
