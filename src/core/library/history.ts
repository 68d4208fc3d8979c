import { z } from 'zod';
import type { DraftVersion } from '../../contract/drafts.ts';
import { splitFile } from '../../domain/drafts/front-matter.ts';
import { createYamlFile } from '../own-files/yaml-file.ts';
import type { Log } from '../ports.ts';
import { errorAbout, sentences } from '../sentences.ts';
import { createCopyVersions } from './copy-versions.ts';
import type { LoadedDraft } from './draft-files.ts';
import type { DraftFolder } from './draft-folder.ts';
import type { DraftIdentity } from './draft-identity.ts';
import { ownFolder } from './draft-name.ts';
import { isLargeLoss, versionsToDrop } from './thinning.ts';
import { toldOf } from './told-of.ts';
import { nameFrom, timeFrom, versionFrom } from './version-names.ts';
import { createVersionShelf } from './version-shelf.ts';

/** By what the versions of a draft are found: its id, its path where it has none, or its place in the trash. */
export type HistoryKey = { id: string } | { path: string } | { trashed: string };

/** Earlier states of drafts, as Markdown files that any program can read. */
export interface DraftHistory {
  /** Keeps a state that is about to be replaced, if it is worth a version: a few minutes or many words after the last one. */
  keep(draft: LoadedDraft, next: string): Promise<void>;
  /** Keeps a state now, unless a version has the same text or there is nothing in it; gives the version that has it. */
  keepNow(draft: LoadedDraft): Promise<string | null>;
  /** The whole text of the version with this revision, `null` when none has it. */
  find(draft: LoadedDraft, revision: string): Promise<string | null>;
  list(draft: LoadedDraft): Promise<DraftVersion[]>;
  /** The body of a version; throws `not-found`. */
  read(draft: LoadedDraft, version: string): Promise<string>;
  /** Gives a version a name, by which it is kept for good, or takes it away with `null`; throws `not-found`. */
  name(draft: LoadedDraft, version: string, name: string | null): Promise<void>;
  /** A draft is known by another key from now on, and its versions with it. */
  follow(from: HistoryKey, to: HistoryKey): Promise<void>;
  /** A draft has been written, perhaps with an id that it did not have before. It never fails: a version that stays behind is no reason. */
  followId(before: LoadedDraft, after: LoadedDraft): Promise<void>;
}

/** What stands beside the versions: the draft they are of, for whoever looks at the folder, and the names of versions. */
const historyNote = z.object({ draft: z.string().nullish(), names: z.record(z.string(), z.string()).nullish() });

/** A version every this many milliseconds is enough while somebody types. */
const rhythm = 5 * 60_000;
const root = `${ownFolder}/history`;

export interface HistoryParts {
  folder: DraftFolder;
  identity: DraftIdentity;
  digest: (bytes: Uint8Array) => string;
  now: () => number;
  log: Log;
}

export function createHistory({ folder, identity, digest, now, log }: HistoryParts): DraftHistory {
  const shelf = createVersionShelf(folder, digest);
  const copies = createCopyVersions(folder);
  const lastKept = new Map<string, number>();
  const placeFor = (key: HistoryKey) => `${root}/_${digest(new TextEncoder().encode(keyText(key))).slice(0, 24)}`;
  const noteIn = (place: string) =>
    createYamlFile({ folder, digest, name: `${place.slice(ownFolder.length + 1)}/about.yaml`, schema: historyNote });

  /** Where the versions of a draft are. Folders of old carry an id as it is; they are taken over with the next version. */
  const located = async (draft: LoadedDraft): Promise<{ place: string; former: string | null }> => {
    const id = await identity.idOf(draft);
    const place = placeFor(id === null ? { path: draft.path } : { id });
    if (id === null || !isPlainName(id) || (await folder.names(place)).length > 0) return { place, former: null };
    const former = `${root}/${id}`;
    return { place, former: (await folder.names(former)).length > 0 ? former : null };
  };
  const readable = async (draft: LoadedDraft) => {
    const { place, former } = await located(draft);
    return former ?? place;
  };
  const writable = async (draft: LoadedDraft) => {
    const { place, former } = await located(draft);
    if (former !== null) await shelf.move(former, place);
    return place;
  };
  const namesIn = async (place: string) =>
    (
      await noteIn(place)
        .read()
        .catch(() => null)
    )?.names ?? {};

  const write = async (place: string, draft: LoadedDraft): Promise<number> => {
    const isNew = !lastKept.has(place) && (await shelf.times(place)).length === 0;
    const time = await shelf.write(place, now(), draft.text, draft.path);
    lastKept.set(place, time);
    // It is for people who look at the folder, and no reason to keep nothing.
    if (isNew)
      await noteIn(place)
        .change((document) => document.set('draft', draft.path))
        .catch((error: unknown) => log.warn('A history has no note of its draft.', error));
    await thin(place, draft.text.length);
    return time;
  };
  const thin = async (place: string, sizeNow: number) => {
    const sizes = await shelf.sizes(place);
    const droppable = versionsToDrop([...sizes.keys()], now(), { sizes, sizeNow });
    if (droppable.length === 0) return;
    const names = await namesIn(place);
    for (const time of droppable) if (names[versionFrom(time)] === undefined) await shelf.remove(place, time);
  };
  const timeOf = async (draft: LoadedDraft, version: string) => {
    const place = await readable(draft);
    const time = timeFrom(`${version}.md`);
    if (time === null || (await folder.stamp(`${place}/${nameFrom(time)}`)) === null) {
      throw errorAbout('not-found', sentences.versionMissing, draft.path);
    }
    return { place, time };
  };
  const withRevision = async (place: string, revision: string): Promise<number | null> => {
    for (const time of (await shelf.times(place)).reverse()) {
      if ((await shelf.facts(place, time)).revision === revision) return time;
    }
    return null;
  };
  const follow = async (from: HistoryKey, to: HistoryKey): Promise<void> => {
    const [before, after] = [placeFor(from), placeFor(to)];
    if (before === after || (await folder.names(before)).length === 0) return;
    await shelf.move(before, after);
    lastKept.delete(before);
    lastKept.delete(after);
  };
  return {
    async keep(draft, next) {
      if (draft.body.trim() === '') return;
      const id = await identity.idOf(draft);
      const known = lastKept.get(placeFor(id === null ? { path: draft.path } : { id }));
      const isCalm = !isLargeLoss(draft.text.length, next.length);
      // Between two versions a save asks the disk for nothing.
      if (isCalm && known !== undefined && isRecent(now() - known)) return;
      const place = await writable(draft);
      const latest = (await shelf.times(place)).at(-1);
      if (latest !== undefined) lastKept.set(place, latest);
      if (isCalm && latest !== undefined && isRecent(now() - latest)) return;
      if ((await withRevision(place, draft.revision)) === null) await write(place, draft);
      else lastKept.set(place, now());
    },
    async keepNow(draft) {
      if (draft.body.trim() === '' || draft.access === 'read-only') return null;
      return toldOf(draft.path, sentences.versionNotKept, async () => {
        const place = await writable(draft);
        const same = await withRevision(place, draft.revision);
        return versionFrom(same ?? (await write(place, draft)));
      });
    },
    async find(draft, revision) {
      const place = await readable(draft);
      const time = await withRevision(place, revision);
      return time === null ? null : shelf.read(place, time);
    },
    async list(draft) {
      const place = await readable(draft);
      const [times, names] = [(await shelf.times(place)).reverse(), await namesIn(place)];
      const kept = await Promise.all(
        times.map(async (saved) => {
          const version = versionFrom(saved);
          return { version, saved, words: (await shelf.facts(place, saved)).words, name: names[version] ?? null, copy: null };
        }),
      );
      return [...kept, ...(await copies.list(draft.path))].sort((one, other) => other.saved - one.saved);
    },
    async read(draft, version) {
      const copy = await copies.read(draft.path, version);
      if (copy !== null) return copy;
      const { place, time } = await timeOf(draft, version);
      return splitFile(await shelf.read(place, time)).body;
    },
    async name(draft, version, name) {
      await toldOf(draft.path, sentences.versionNotNamed, async () => {
        await writable(draft);
        const { place, time } = await timeOf(draft, version);
        await noteIn(place).change((document) => {
          if (name === null) document.deleteIn(['names', versionFrom(time)]);
          else document.setIn(['names', versionFrom(time)], name);
        });
      });
    },
    follow,
    async followId(before, after) {
      const { id } = after.properties;
      if (id === null || id === before.properties.id) return;
      await follow({ path: before.path }, { id }).catch((error: unknown) =>
        log.warn('Versions could not follow their draft.', error),
      );
    },
  };
}

/** A digest of this names the folder: an id is whatever a file says, and no two files may meet in one folder by it. */
function keyText(key: HistoryKey): string {
  if ('id' in key) return `id:${key.id}`;
  return 'path' in key ? `path:${key.path}` : `trashed:${key.trashed}`;
}

/** A clock that went back makes no version recent. */
function isRecent(waited: number): boolean {
  return waited >= 0 && waited < rhythm;
}

function isPlainName(id: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/.test(id);
}
