import { fileNameFromTitle } from '../../domain/drafts/file-name.ts';
import { draftName, fileNameOf } from './draft-name.ts';

const mostTries = 100;

/** File names for a title in the order to try them. `taken` are the names in the folder; cases count as one, as on most disks. */
export function* namesForTitle(title: string, taken: readonly string[]): Generator<string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let tries = 0; tries < mostTries; tries += 1) {
    const name = fileNameFromTitle(title, (candidate) => used.has(candidate.toLowerCase()));
    used.add(name.toLowerCase());
    yield name;
  }
}

/** The name itself and then `name 2.md`, `name 3.md` and so on; with a remark, `name (remark).md` first. */
export function* namesBeside(path: string, remark: string | null): Generator<string> {
  const stem = remark === null ? draftName(path) : `${draftName(path)} (${remark})`;
  yield remark === null ? fileNameOf(path) : `${stem}.md`;
  for (let number = 2; number <= mostTries; number += 1) yield `${stem} ${number}.md`;
}

/** Whether a file has a name that Byline gave it under this title, so that it may follow a new one. */
export function isNamedByByline(path: string, title: string): boolean {
  return isNamedByTitle(path, title) || /^untitled(?:-\d+)?\.md$/.test(fileNameOf(path));
}

/** Whether a file is named by this title, with a number behind it or without. */
export function isNamedByTitle(path: string, title: string): boolean {
  const name = fileNameOf(path);
  const stem = draftName(fileNameFromTitle(title, () => false));
  return name === `${stem}.md` || (name.startsWith(`${stem}-`) && /^\d+\.md$/.test(name.slice(stem.length + 1)));
}
