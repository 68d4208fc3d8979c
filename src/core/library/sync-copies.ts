import { draftName, folderOf, pathIn } from './draft-name.ts';

/**
 * How programs that keep a folder the same on several computers name the text that lost, each with the name of the draft first.
 * Only names that nobody gives a draft of their own: a copy is not listed as a draft beside the one that it is of.
 */
const copyNames: readonly RegExp[] = [
  // Syncthing: `calls.sync-conflict-20261103-101010-FUKIKK4.md`.
  /^(?<name>.+)\.sync-conflict-\d{8}-\d{6}-[A-Z0-9]{7}$/,
  // Dropbox, Nextcloud, Obsidian Sync: `calls (Ewa's conflicted copy 2026-11-03).md`, `calls (conflicted copy 2026-11-03 101010).md`.
  /^(?<name>[^(]+?) \((?:[^()]* )?conflicted copy(?: [^()]*)?\)$/i,
  // Dropbox in Polish: `calls (kopia powodująca konflikt użytkownika Ewa 2026-11-03).md`.
  /^(?<name>[^(]+?) \((?:[^()]* )?kopia powodująca konflikty?(?: [^()]*)?\)$/i,
  // OneDrive puts the name of the computer behind the draft's; these are the names that Windows and macOS give.
  /^(?<name>.+?)-(?:DESKTOP|LAPTOP)-[A-Z0-9]{6,8}(?:-\d{1,3})?$/,
  /^(?<name>.+?)-(?:[\p{L}\p{N}]+-)*(?:MacBook|iMac|Mac-mini|Mac-Studio)(?:-(?:Pro|Air|local|\d{1,3}))*$/u,
];

/** The draft that a file is a copy of by its name, as a path; `null` for a file that is none. Whether that draft is there is not asked. */
export function originalOf(path: string): string | null {
  const ending = /\.(?:md|markdown)$/i.exec(path)?.[0] ?? '';
  const name = draftName(path);
  for (const pattern of copyNames) {
    const original = pattern.exec(name)?.groups?.name;
    if (original !== undefined) return pathIn(folderOf(path), original + ending);
  }
  return null;
}
