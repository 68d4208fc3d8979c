import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readPolishDictionary } from '../src/domain/insight/dictionary/polish-dictionary.ts';
import { createReader } from '../src/domain/insight/reader.ts';
import { falseClaims } from './handbook/false-claims.ts';
import { lensPageFile, readLensPages } from './handbook/lens-page.ts';
import { figurePages } from './handbook/written-pages.ts';
import { polishDictionaryBytes } from './train/prepared-posts.ts';

/**
 * Writes the measured figures into the handbook's pages about the lens, and names the sentences on them that the lens no
 * longer reads as the page says. To be run after the lens was trained; ends with 1 when there are such sentences.
 */
const root = join(import.meta.dirname, '..');
for (const { file, text, wanted } of figurePages()) {
  if (text === wanted) continue;
  writeFileSync(file, wanted);
  process.stdout.write(`${relative(root, file)}: new figures\n`);
}

const reader = createReader({ polishDictionary: () => readPolishDictionary(polishDictionaryBytes()) });
for (const page of readLensPages()) {
  for (const claim of falseClaims(page, reader)) {
    process.stdout.write(`${relative(root, lensPageFile(page.language, page.family))}: ${claim}\n`);
    process.exitCode = 1;
  }
}
