import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../e2e/support/launch.ts';

export type TourLanguage = 'en' | 'pl';
export type Texts = (key: string) => string;

/** The texts of the window in one language, by keys such as `library:navigation.today`. */
export function textsIn(language: TourLanguage): Texts {
  return (key) => {
    const [namespace = '', place = ''] = key.split(':');
    const file = path.join(root, `src/renderer/words/strings/${language}/${namespace}.json`);
    const found = place
      .split('.')
      .reduce<unknown>(
        (part, name) => (part as Record<string, unknown> | undefined)?.[name],
        JSON.parse(readFileSync(file, 'utf8')),
      );
    if (typeof found !== 'string') throw new Error(`There is no text “${key}”.`);
    return found;
  };
}
