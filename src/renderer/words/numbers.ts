import { numberFormats } from './number-formats.ts';
import { useLanguage } from './text.tsx';

/** Numbers in the interface language. */
export const useNumbers = (): Intl.NumberFormat => numberFormats[useLanguage()];
