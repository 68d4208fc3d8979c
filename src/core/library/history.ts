import type { DraftVersion } from '../../contract/drafts.ts';
import { splitFile } from '../../domain/drafts/front-matter.ts';
import { countWordsFast } from '../search/count-words-fast.ts';
import { plainWords } from '../search/plain-words.ts';
import { errorAbout, sentences } from '../sentences.ts';
import type { LoadedDraft } from './draft-files.ts';
import type { DraftFolder } from './draft-folder.ts';
import { fileNameOf, ownFolder } from './draft-name.ts';
import { hasCode } from './failure-code.ts';
import { versionsToDrop } from './thinning.ts';

/** Earlier states of drafts, as Markdown files that any program can read. */
export interface DraftHistory {
  /** Keeps a state that is about to be replaced, if it is worth a version: a few minutes or many words after the last one. */
  keep(draft: LoadedDraft, next: string): Promise<void>;
  list(draft: LoadedDraft): Promise<DraftVersion[]>;
  /** The body of a version; throws `not-found`. */
  read(draft: LoadedDraft, version: string): Promise<string>;
}

/** A version every this many milliseconds is enough while somebody types. */
const rhythm = 5 * 60_000;
/** A change that shortens a text by this share is kept at once: it is what people want back. */
const largeLoss = 0.2;

const versionName = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.md$/;

export function createHistory(folder: DraftFolder, digest: (bytes: Uint8Array) => string, now: () => number): DraftHistory {
  const lastKept = new Map<string, number>();
  const folderFor = (draft: LoadedDraft) => `${ownFolder}/history/${historyName(draft, digest)}`;

  const versions = async (place: string) => {
    const names = await folder.names(place);
    return names.flatMap((name) => timeFrom(name) ?? []).sort((one, other) => one - other);
  };
  const latest = async (place: string) => lastKept.get(place) ?? (await versions(place)).at(-1) ?? Number.NEGATIVE_INFINITY;
  return {
    async keep(draft, next) {
      const place = folderFor(draft);
      const time = now();
      const waited = time - (await latest(place));
      if (draft.body.trim() === '' || (waited >= 0 && waited < rhythm && !isLargeLoss(draft.text, next))) return;
      await folder.create(`${place}/${nameFrom(time)}`, new TextEncoder().encode(draft.text)).catch(ignoreTaken);
      lastKept.set(place, time);
      for (const old of versionsToDrop(await versions(place), time)) await folder.remove(`${place}/${nameFrom(old)}`);
    },
    async list(draft) {
      const place = folderFor(draft);
      const times = (await versions(place)).reverse();
      return Promise.all(
        times.map(async (saved) => ({
          version: versionFrom(saved),
          saved,
          words: await wordsIn(folder, `${place}/${nameFrom(saved)}`),
        })),
      );
    },
    async read(draft, version) {
      const name = `${version}.md`;
      if (timeFrom(name) === null) throw errorAbout('not-found', sentences.versionMissing, draft.path);
      const bytes = await folder.read(`${folderFor(draft)}/${name}`).catch((error: unknown) => {
        throw errorAbout('not-found', sentences.versionMissing, draft.path, error);
      });
      return splitFile(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.bytes)).body;
    },
  };
}

/** A draft without an id is known by its path; an id that is no safe name for a folder is known by its digest. */
function historyName(draft: LoadedDraft, digest: (bytes: Uint8Array) => string): string {
  const { id } = draft.properties;
  if (id !== null && /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/.test(id)) return id;
  const known = id === null ? `path:${draft.path}` : `id:${id}`;
  return `_${digest(new TextEncoder().encode(known)).slice(0, 24)}`;
}

function isLargeLoss(before: string, after: string): boolean {
  return before.length > 200 && after.length < before.length * (1 - largeLoss);
}

function nameFrom(time: number): string {
  return `${versionFrom(time)}.md`;
}

function versionFrom(time: number): string {
  return new Date(time).toISOString().replace(/[:.]/g, '-');
}

function timeFrom(name: string): number | null {
  const match = versionName.exec(fileNameOf(name));
  if (match === null) return null;
  const [, date, hours, minutes, seconds, milliseconds] = match;
  const time = Date.parse(`${date}T${hours}:${minutes}:${seconds}.${milliseconds}Z`);
  return Number.isNaN(time) ? null : time;
}

async function wordsIn(folder: DraftFolder, path: string): Promise<number> {
  const { bytes } = await folder.read(path);
  return countWordsFast(plainWords(splitFile(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).body));
}

function ignoreTaken(error: unknown): void {
  if (!hasCode(error, 'conflict')) throw error;
}
