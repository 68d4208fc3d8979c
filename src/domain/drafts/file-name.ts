import { fold } from '../text/fold.ts';

/** The longest name before `.md`, in characters and in bytes of UTF-8; every system allows 255 bytes. */
const longestName = 80;
const mostBytes = 200;
const unnamed = 'untitled';

/** Names that Windows keeps for devices, whatever follows the dot (learn.microsoft.com, “Naming Files, Paths, and Namespaces”). */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file name for a title: lower-case words joined by hyphens, ending in `.md`, valid on Windows, macOS and Linux. Latin letters
 * lose their marks (`Żółw` gives `zolw.md`), other scripts keep their letters. A name that `isTaken` knows gets `-2`, `-3` and
 * so on; since every name is lower case, titles that differ only in case meet here and not on a disk that ignores case.
 */
export function fileNameFromTitle(title: string, isTaken: (name: string) => boolean): string {
  const name = nameFrom(title);
  if (!isTaken(`${name}.md`)) return `${name}.md`;
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`;
    const numbered = `${shortened(name, longestName - ending.length)}${ending}.md`;
    if (!isTaken(numbered)) return numbered;
  }
}

function nameFrom(title: string): string {
  const letters = fold(title.normalize('NFKC')).normalize('NFC').replace(/['’]/g, '');
  const words = letters.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  const name = shortened(words, longestName) || unnamed;
  return reserved.test(name) ? `${name}-text` : name;
}

/** Cuts between words where one ends in the last third of what is allowed; never inside a character. */
function shortened(name: string, length: number): string {
  let short = name;
  if (name.length > length) {
    const cut = name.slice(0, length + 1).lastIndexOf('-');
    short = name.slice(0, cut > (length * 2) / 3 ? cut : length);
  }
  const characters = Array.from(short);
  while (bytesOf(characters) > mostBytes || /^[\uD800-\uDFFF]$/.test(characters.at(-1) ?? '')) characters.pop();
  return characters.join('').replace(/-+$/, '');
}

function bytesOf(characters: readonly string[]): number {
  return characters.reduce((bytes, character) => bytes + bytesOfCharacter(character.codePointAt(0) ?? 0), 0);
}

function bytesOfCharacter(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
