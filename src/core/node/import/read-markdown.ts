import { decodeFile } from '../../../domain/drafts/decode.ts';
import { fallbackTitle } from '../../../domain/drafts/fallback-title.ts';
import { splitFile } from '../../../domain/drafts/front-matter.ts';
import { type ImportedDraft, type ImportedFile, plainDraft, type Skipped } from '../../../domain/import/imported-draft.ts';
import { withLinks } from '../../../domain/import/rewritten-links.ts';
import { createUniquePaths, pathFromAddress, relativeAddress, safePath } from '../../../domain/import/target-names.ts';
import { siteFolders } from '../../../domain/import/which-source.ts';
import { readText } from '../../library/draft-text.ts';
import { longestText } from './limits.ts';
import type { Finding, Reading } from './reading.ts';

/** Where each file that was given is to stand in the folder of the import. */
interface Places {
  drafts: ReadonlyMap<string, string>;
  /** Notes by their name, as Obsidian finds them; the one with the shortest path wins. */
  notes: ReadonlyMap<string, string>;
  target(path: string): string | null;
}

/**
 * Markdown files as they are, with their front matter: only addresses of files that stand elsewhere afterwards, and Obsidian's
 * `[[links]]`, are written anew. Files that they show or link to come along.
 */
export async function* readMarkdown(reading: Reading): AsyncGenerator<Finding> {
  const places = placesOf(reading);
  for (const path of places.drafts.keys()) {
    const bytes = await reading.files.read(path, longestText);
    const text = bytes === null ? null : decodeFile(bytes);
    const skip = (reason: Skipped['reason']): Finding => ({
      total: places.drafts.size,
      drafts: [],
      skipped: [{ name: path, reason }],
    });
    if (text === null) yield skip('too-large');
    else if (!('text' in text)) yield skip('not-text');
    else if (text.text.trim() === '') yield skip('empty');
    else yield { total: places.drafts.size, drafts: [draftFrom(reading, places, path, text.text)], skipped: [] };
  }
}

function draftFrom(reading: Reading, places: Places, path: string, text: string): ImportedDraft {
  const target = places.drafts.get(path) ?? path;
  const files = new Map<string, ImportedFile>();
  const lead = (from: string | null): string | null => {
    if (from === null) return null;
    const draft = places.drafts.get(from);
    if (draft !== undefined) return relativeAddress(target, draft);
    const file = places.target(from);
    if (file === null) return null;
    files.set(from, { from, target: file });
    return relativeAddress(target, file);
  };
  const { body } = splitFile(text);
  const resolve = (address: string) => {
    const hash = /#[^#]*$/.exec(address)?.[0] ?? '';
    const led = lead(whereInside(reading, places, path, address));
    return led === null ? null : led + hash;
  };
  const resolveNote = (name: string) => lead(noteNamed(places, path, name));
  const linked = withLinks(body, resolve, reading.source === 'obsidian' ? resolveNote : null);
  const source = text.slice(0, text.length - body.length) + linked;
  const { properties } = readText(target, source);
  return {
    ...plainDraft(properties.title || fallbackTitle(linked, target), linked),
    ...{ source: withDate(reading, path, source, properties.date), target, files: [...files.values()] },
    ...{ kind: properties.kind, status: properties.status, topics: properties.topics, language: properties.language },
    date: properties.date?.slice(0, 10) ?? null,
    publications: properties.publications,
  };
}

/** In Jekyll the name of the file tells the day. */
function withDate({ source: made }: Reading, path: string, source: string, date: string | null): string {
  const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]+$/.exec(path)?.[1];
  if (made !== 'jekyll' || date !== null || day === undefined || !/^---\r?\n/.test(source)) return source;
  return source.replace(/^---(\r?\n)/, `---$1date: ${day}$1`);
}

/** A site names the files beside its pages by addresses from its top. */
function whereInside({ source, root }: Reading, places: Places, path: string, address: string): string | null {
  const found = pathFromAddress(path, address);
  if (found === null || !address.startsWith('/')) return found;
  const tops = siteFolders[source]?.assets ?? [''];
  return tops.map((top) => root + top + found).find((each) => places.target(each) !== null) ?? null;
}

function noteNamed(places: Places, path: string, name: string): string | null {
  const beside = pathFromAddress(path, name);
  const known = [beside, `${beside}.md`].find(
    (each) => each !== null && (places.drafts.has(each) || places.target(each) !== null),
  );
  return known ?? places.notes.get(name.toLowerCase()) ?? places.notes.get(`${name.toLowerCase()}.md`) ?? null;
}

/** What a draft may bring along: pictures, and papers that it links to. */
const broughtAlong = /\.(?:png|jpe?g|gif|webp|avif|bmp|pdf)$/i;

function placesOf({ files, source, root }: Reading): Places {
  const site = siteFolders[source];
  const inside = files.files
    .map(({ path }) => path)
    .filter((path) => path.startsWith(root) && !/(?:^|\/)\.obsidian\//.test(path));
  const isDraft = (path: string) =>
    /\.(?:md|markdown|mdx)$/i.test(path) && (site === undefined || site.drafts.test(path.slice(root.length)));
  const unique = createUniquePaths();
  const short = (path: string) =>
    path.slice(root.length).replace(site === undefined || site.without === '' ? /^$/ : new RegExp(`^${site.without}`), '');
  const drafts = new Map<string, string>();
  for (const path of inside.filter(isDraft)) {
    // A hidden folder, or one that sites keep for themselves, would hide the draft.
    const name = safePath(short(path))
      .replace(/(^|\/)_(posts|drafts)\//g, '$1$2/')
      .replace(/\.(?:md|markdown|mdx)$/i, '.md');
    drafts.set(path, unique(name));
  }
  const targets = new Map<string, string>();
  for (const path of inside) if (broughtAlong.test(path)) targets.set(path, unique(safePath(short(path))));
  return { drafts, notes: notesByName([...drafts.keys(), ...targets.keys()]), target: (path) => targets.get(path) ?? null };
}

function notesByName(paths: readonly string[]): Map<string, string> {
  const notes = new Map<string, string>();
  for (const path of paths.toSorted((one, other) => one.length - other.length)) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (!notes.has(name)) notes.set(name, path);
  }
  return notes;
}
