import i18next, { type i18n } from 'i18next';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useReducer, useState } from 'react';
import { type Language, languages } from '../../domain/drafts/draft.ts';
import { isolated } from '../../domain/text/isolated.ts';
import { viewsAlsoNeed } from '../ui/lazy-view.ts';
import { rememberTexts } from './remember-texts.ts';
import { type CatalogueStep, loadCatalogues } from './strings/catalogues.ts';

/** The texts of the interface, begun in one language. */
export type Texts = i18n;

/** Loads what the first sight of a window says in a language; the rest comes with the first view that is loaded after it. */
export async function loadTexts(language: Language): Promise<Texts> {
  const texts = i18next.createInstance();
  const resources = { [language]: await loadCatalogues(language, 'first') };
  await texts.init({ lng: language, resources, initAsync: false, interpolation: { escape: isolated } });
  viewsAlsoNeed(() => addLater(texts));
  return texts;
}

/** Adds what later views say, in the languages that are in use. */
async function addLater(texts: Texts): Promise<void> {
  const inUse = languages.filter((language) => texts.hasResourceBundle(language, 'app'));
  await Promise.all(inUse.map((language) => add(texts, language, 'later')));
}

async function addLanguage(texts: Texts, language: Language): Promise<void> {
  if (texts.hasResourceBundle(language, 'app')) return;
  await Promise.all([add(texts, language, 'first'), add(texts, language, 'later')]);
}

async function add(texts: Texts, language: Language, step: CatalogueStep): Promise<void> {
  for (const [namespace, catalogue] of Object.entries(await loadCatalogues(language, step))) {
    if (!texts.hasResourceBundle(language, namespace)) texts.addResourceBundle(language, namespace, catalogue);
  }
}

/** Gives the text of a key in the interface language; `count` picks the plural form. */
export type Text = (key: string, values?: Record<string, unknown>) => string;

/** `added` counts the texts that came later, so that what looked for them before looks again. */
interface KnownTexts {
  texts: i18n;
  language: Language;
  added: number;
}

const TextContext = createContext<KnownTexts | null>(null);

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
  const [added, countAdded] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    texts.store.on('added', countAdded);
    return () => texts.store.off('added', countAdded);
  }, [texts]);
  const value = useMemo(() => ({ texts, language: current, added }), [texts, current, added]);
  return <TextContext value={value}>{children}</TextContext>;
}

function useTexts(): KnownTexts {
  const value = useContext(TextContext);
  if (value === null) throw new Error('useText needs a TextProvider above');
  return value;
}

/** The texts of one namespace (a file in `strings/`). */
export function useText(namespace: string): Text {
  const { texts, language, added } = useTexts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was looked up before its texts came is looked up again.
  return useMemo(() => rememberTexts(texts, language, namespace), [texts, language, namespace, added]);
}

/** The interface language. */
export function useLanguage(): Language {
  return useTexts().language;
}
