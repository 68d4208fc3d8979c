import { StudioError } from '../../contract/errors.ts';
import type { DraftFolder } from '../library/draft-folder.ts';
import { folderOf, pathIn } from '../library/draft-name.ts';
import { SpokenError, sentences } from '../sentences.ts';

/**
 * Where the image lies in the library that stands in a draft under this source: relative to the draft, or, with a slash in front,
 * in a folder that a site serves. Throws `not-found`, or `invalid-input` for what would be outside of the library.
 */
export async function placeOfImage(folder: DraftFolder, draft: string, source: string): Promise<string> {
  if (/^[a-z][a-z0-9+.-]*:|^\\|^\/[/\\]/i.test(source)) throw outside(source);
  if (!source.startsWith('/')) return placeUnder(folderOf(draft), source);
  const inside = placeUnder('', source);
  for (const place of servedPlaces(folderOf(draft), inside)) if (await isThere(folder, place)) return place;
  return inside;
}

/** A source may climb, but never out of the library. */
function placeUnder(from: string, source: string): string {
  const parts: string[] = [];
  for (const part of [...from.split('/'), ...decoded(source).split('/')]) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) throw outside(source);
  }
  return parts.join('/');
}

/** What sites serve under their own address: Hugo `static` and `assets`, Astro and Eleventy `public`, Jekyll its whole folder. */
const served = ['static', 'public', 'assets', ''];

/** The nearest site first: the folder of the draft, then each one above it, up to the library's own. */
function* servedPlaces(from: string, inside: string): Generator<string> {
  for (let site = from; ; site = folderOf(site)) {
    for (const part of served) yield pathIn(pathIn(site, part), inside);
    if (site === '') return;
  }
}

/** A link that leads outside is for the reader to refuse. */
async function isThere(folder: DraftFolder, place: string): Promise<boolean> {
  try {
    return (await folder.stamp(place)) !== null;
  } catch (error) {
    if (error instanceof StudioError) return error.code === 'invalid-input';
    throw error;
  }
}

function outside(source: string): SpokenError {
  return new SpokenError('invalid-input', sentences.outsideLibrary(source), { subject: source });
}

function decoded(source: string): string {
  try {
    return decodeURIComponent(source.replace(/[?#].*$/, ''));
  } catch {
    return source;
  }
}
