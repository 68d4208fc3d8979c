import i18next, { type i18n } from 'i18next';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../domain/drafts/draft.ts';
import { loadCatalogues } from '../strings/catalogues.ts';
import { rememberTexts } from './remember-texts.ts';

/** The texts of the interface, begun in one language. */
export type Texts = i18n;

/** Loads the texts of a language, to begin a window with. */
export async function loadTexts(language: Language): Promise<Texts> {
  const texts = i18next.createInstance();
  const resources = { [language]: await loadCatalogues(language) };
  await texts.init({ lng: language, resources, initAsync: false, interpolation: { escapeValue: false } });
  return texts;
}

async function addLanguage(texts: Texts, language: Language): Promise<void> {
  if (texts.hasResourceBundle(language, 'app')) return;
  for (const [namespace, catalogue] of Object.entries(await loadCatalogues(language))) {
    texts.addResourceBundle(language, namespace, catalogue);
  }
}

/** Gives the text of a key in the interface language; `count` picks the plural form. */
export type Text = (key: string, values?: Record<string, unknown>) => string;

const TextContext = createContext<{ texts: i18n; language: Language } | null>(null);

interface TextProviderProps {
  texts: Texts;
  language: Language;
  children: ReactNode;
}

/** Provides the interface language to everything below and tells assistive technology about it. */
export function TextProvider({ texts, language, children }: TextProviderProps) {
  const [current, setCurrent] = useState(texts.language as Language);
  useEffect(() => {
    let wanted = true;
    void addLanguage(texts, language).then(() => {
      if (!wanted) return;
      document.documentElement.lang = language;
      setCurrent(language);
    });
    return () => {
      wanted = false;
    };
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
  return useMemo(() => rememberTexts(texts, language, namespace), [texts, language, namespace]);
}

/** The interface language. */
export function useLanguage(): Language {
  return useTexts().language;
}
