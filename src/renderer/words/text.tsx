import { createContext, type ReactNode, useContext, useEffect, useMemo, useReducer, useState } from 'react';
import type { Language } from '../../domain/drafts/draft.ts';
import { viewsAlsoNeed } from '../ui/lazy-view.ts';
import { loadCatalogues } from './strings/catalogues.ts';
import { type Text, Texts } from './texts.ts';

/** Loads what the first sight of a window says in a language; the rest comes with the first view that is loaded after it. */
export async function loadTexts(language: Language): Promise<Texts> {
  const texts = new Texts();
  texts.add(language, await loadCatalogues(language, 'first'));
  viewsAlsoNeed(async () => {
    await Promise.all(texts.languages().map((inUse) => addLater(texts, inUse)));
  });
  return texts;
}

/** Adds what later views say. */
async function addLater(texts: Texts, language: Language): Promise<void> {
  texts.add(language, await loadCatalogues(language, 'later'));
}

async function addLanguage(texts: Texts, language: Language): Promise<void> {
  if (texts.languages().includes(language)) return;
  const [first, later] = await Promise.all([loadCatalogues(language, 'first'), loadCatalogues(language, 'later')]);
  texts.add(language, { ...first, ...later });
}

/** `added` counts the texts that came later, so that what looked for them before looks again. */
interface KnownTexts {
  texts: Texts;
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
  const [current, setCurrent] = useState(language);
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
  useEffect(() => texts.onAdded(countAdded), [texts]);
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
  return useMemo(() => texts.of(language, namespace), [texts, language, namespace, added]);
}

/** The interface language. */
export function useLanguage(): Language {
  return useTexts().language;
}
