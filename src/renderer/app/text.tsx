import i18next, { type i18n } from 'i18next';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../domain/drafts/draft.ts';

type Catalogue = Record<string, unknown>;
const catalogues = import.meta.glob<Catalogue>('../strings/*/*.json', { eager: true, import: 'default' });

function resources(): Record<string, Record<string, Catalogue>> {
  const byLanguage: Record<string, Record<string, Catalogue>> = {};
  for (const [file, catalogue] of Object.entries(catalogues)) {
    const [, language = '', namespace = ''] = /strings\/(\w+)\/(\w+)\.json$/.exec(file) ?? [];
    byLanguage[language] = { ...byLanguage[language], [namespace]: catalogue };
  }
  return byLanguage;
}

function createTexts(language: Language): i18n {
  const texts = i18next.createInstance();
  void texts.init({ lng: language, resources: resources(), initAsync: false, interpolation: { escapeValue: false } });
  return texts;
}

/** Gives the text of a key in the interface language; `count` picks the plural form. */
export type Text = (key: string, values?: Record<string, unknown>) => string;

const TextContext = createContext<{ texts: i18n; language: Language } | null>(null);

/** Provides the interface language to everything below and tells assistive technology about it. */
export function TextProvider({ language, children }: { language: Language; children: ReactNode }) {
  const [texts] = useState(() => createTexts(language));
  const [current, setCurrent] = useState(language);
  useEffect(() => {
    document.documentElement.lang = language;
    void texts.changeLanguage(language).then(() => setCurrent(language));
  }, [texts, language]);
  const value = useMemo(() => ({ texts, language: current }), [texts, current]);
  return <TextContext value={value}>{children}</TextContext>;
}

function useTexts(): { texts: i18n; language: Language } {
  const value = useContext(TextContext);
  if (value === null) throw new Error('useText needs a TextProvider above');
  return value;
}

/** The texts of one namespace (a file in `strings/`). */
export function useText(namespace: string): Text {
  const { texts, language } = useTexts();
  return useMemo(() => texts.getFixedT(language, namespace) as unknown as Text, [texts, language, namespace]);
}

/** The interface language. */
export function useLanguage(): Language {
  return useTexts().language;
}
