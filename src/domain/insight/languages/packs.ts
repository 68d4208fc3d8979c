import type { Language } from '../../drafts/draft.ts';
import { english } from './english.ts';
import type { LanguagePack } from './language-pack.ts';
import { polish } from './polish.ts';

/** The languages that are read. */
export const packs: Readonly<Record<Language, LanguagePack>> = { en: english, pl: polish };
