import type { Language } from '../../drafts/draft.ts';
import type { Cue } from './cue.ts';
import { englishPromotion } from './en/promotion.ts';
import { englishValue } from './en/value.ts';
import { polishPromotion } from './pl/promotion.ts';
import { polishValue } from './pl/value.ts';

/** Every cue of a language, in the order in which they are tried. */
export const cuesOf: Readonly<Record<Language, readonly Cue[]>> = {
  en: [...englishPromotion, ...englishValue],
  pl: [...polishPromotion, ...polishValue],
};
