import type { LoadedDraft } from './draft-files.ts';
import { folderOf } from './draft-name.ts';
import { readText } from './draft-text.ts';
import { namesBeside } from './free-names.ts';
import type { OpenLibrary } from './open-library.ts';
import { withProperties } from './rewrite.ts';

const remarks = { en: 'conflict', pl: 'konflikt' };
const ownVersions = { en: 'my version', pl: 'moja wersja' };

/** Keeps a person's text that cannot go into its file as a draft beside it: `name (conflict 2026-11-25).md`. */
export function keepBeside(library: OpenLibrary, path: string, text: string): Promise<LoadedDraft> {
  const language = library.language();
  const date = new Date(library.now()).toISOString().slice(0, 10);
  const names = namesBeside(path, `${remarks[language]} ${date}`);
  return library.files.create(folderOf(path), names, named(library, path, text, ownVersions[language]), path);
}

/** Its own id and a title that tells the two apart in the list; a text that cannot carry them is kept as it is. */
function named(library: OpenLibrary, path: string, text: string, remark: string): string {
  const draft = readText(path, text);
  if (draft.access !== 'editable') return text;
  return withProperties(path, text, { title: `${draft.properties.title} (${remark})` }, library.createId());
}

/** A title without the remark that a conflict gave it, in whatever language. */
export function withoutRemark(title: string): string {
  const remark = Object.values(ownVersions).find((words) => title.endsWith(` (${words})`));
  return remark === undefined ? title : title.slice(0, -remark.length - 3);
}
