import type { Language } from '../../domain/drafts/draft.ts';
import { type Catalogue, type Values, wording } from './wording.ts';

/** Gives the text of a key in the interface language; `count` picks the plural form. */
export type Text = (key: string, values?: Values) => string;

/** The texts of the interface that are loaded so far, in every language that is in use. */
export class Texts {
  readonly #known = new Map<Language, Map<string, Catalogue>>();
  readonly #listeners = new Set<() => void>();

  /** The languages of which some texts are there. */
  languages(): Language[] {
    return [...this.#known.keys()];
  }

  /** Adds texts by their namespace; what is there already stays. */
  add(language: Language, catalogues: Readonly<Record<string, Catalogue>>): void {
    const known = this.#known.get(language) ?? new Map<string, Catalogue>();
    const added = Object.entries(catalogues).filter(([namespace]) => !known.has(namespace));
    if (added.length === 0) return;
    this.#known.set(language, new Map([...known, ...added]));
    for (const tell of this.#listeners) tell();
  }

  /** Tells when texts were added. Returns its undo. */
  onAdded(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => void this.#listeners.delete(tell);
  }

  /** The texts of one namespace as they are now. A key whose text is not there is given back itself. */
  of(language: Language, namespace: string): Text {
    const catalogue = this.#known.get(language)?.get(namespace) ?? {};
    return (key, values) => wording(catalogue, language, key, values) ?? key;
  }
}
