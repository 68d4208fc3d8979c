import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { falseClaims } from './handbook/false-claims.ts';
import { lensPageFile, readLensPages } from './handbook/lens-page.ts';
import { figurePages } from './handbook/written-pages.ts';
import { shippedLens } from './shipped-lens.ts';

/**
 * Writes the measured figures into the handbook's pages about the lens, and names the sentences on them that the lens no
 * longer reads as the page says. To be run after the lens was trained; ends with 1 when there are such sentences. With
 * `--drop` it takes their lines out.
 */
const root = join(import.meta.dirname, '..');
for (const { file, text, wanted } of figurePages()) {
  if (text === wanted) continue;
  writeFileSync(file, wanted);
  process.stdout.write(`${relative(root, file)}: new figures\n`);
}

const reader = shippedLens();
for (const page of readLensPages()) {
  for (const claim of await falseClaims(page, reader)) {
    const file = lensPageFile(page.language, page.family);
    process.stdout.write(`${relative(root, file)}: ${claim.says}\n`);
    if (process.argv.includes('--drop')) writeFileSync(file, readFileSync(file, 'utf8').replace(`${claim.line}\n`, ''));
    else process.exitCode = 1;
  }
}
