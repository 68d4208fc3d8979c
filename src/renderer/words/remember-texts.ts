import type { i18n } from 'i18next';
import type { Language } from '../../domain/drafts/draft.ts';

/** The texts of one namespace, looked up once each: looking up costs more than showing, and most have no values in them. */
export function rememberTexts(texts: i18n, language: Language, namespace: string) {
  const fixed = texts.getFixedT(language, namespace);
  const known = new Map<string, string>();
  return (key: string, values?: Record<string, unknown>): string => {
    if (values !== undefined) return fixed(key, values);
    const found = known.get(key) ?? fixed(key);
    known.set(key, found);
    return found;
  };
}
