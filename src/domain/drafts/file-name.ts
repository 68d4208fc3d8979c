import { fold } from '../text/fold.ts';

/** The longest name before `.md`, in characters; they are ASCII, so this is bytes too, far under the 255 of every system. */
const longestName = 80;
const unnamed = 'untitled';

/** Names that Windows keeps for devices, with any ending (learn.microsoft.com, “Naming Files, Paths, and Namespaces”). */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/;

/**
 * A file name for a title: lower-case ASCII words joined by hyphens, ending in `.md`, valid on Windows, macOS and Linux.
 * A name that `isTaken` knows gets `-2`, `-3` and so on; since every name is lower case, twins that differ only in case meet.
 */
export function fileNameFromTitle(title: string, isTaken: (name: string) => boolean): string {
  const name = nameFrom(title);
  if (!isTaken(`${name}.md`)) return `${name}.md`;
  for (let number = 2; ; number += 1) {
    const numbered = `${shortened(name, longestName - String(number).length - 1)}-${number}.md`;
    if (!isTaken(numbered)) return numbered;
  }
}

function nameFrom(title: string): string {
  const words = fold(title.normalize('NFKC'))
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  const name = shortened(words.replace(/^-+|-+$/g, ''), longestName) || unnamed;
  return reserved.test(name) ? `${name}-text` : name;
}

/** Cuts between words where one ends in the last third of the allowed length. */
function shortened(name: string, length: number): string {
  if (name.length <= length) return name;
  const cut = name.slice(0, length + 1).lastIndexOf('-');
  return name.slice(0, cut > (length * 2) / 3 ? cut : length).replace(/-+$/, '');
}
