/** The texts of one namespace in one language, by their whole key. */
export type Catalogue = ReadonlyMap<string, string>;

export type JsonCatalogue = { [key: string]: string | JsonCatalogue };

export function flatCatalogue(json: JsonCatalogue, prefix = ''): Catalogue {
  const entries = Object.entries(json).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...flatCatalogue(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

const pluralForm = /_(zero|one|two|few|many|other)$/;

/** The key that the code asks for: without the plural form at its end. */
export function askedKey(key: string): string {
  return key.replace(pluralForm, '');
}

/** For each key that has plural forms, which forms it has. */
export function pluralForms(catalogue: Catalogue): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const key of catalogue.keys()) {
    const form = pluralForm.exec(key)?.[1];
    if (form !== undefined) forms.set(askedKey(key), [...(forms.get(askedKey(key)) ?? []), form]);
  }
  return forms;
}

/** For each key, the values its texts take; all plural forms together. */
export function placeholders(catalogue: Catalogue): Map<string, string[]> {
  const names = new Map<string, Set<string>>();
  for (const [key, text] of catalogue) {
    const known = names.get(askedKey(key)) ?? new Set();
    for (const [, name = ''] of text.matchAll(/{{\s*(\w+)/g)) known.add(name);
    names.set(askedKey(key), known);
  }
  return new Map([...names].map(([key, known]) => [key, [...known].sort()]));
}
