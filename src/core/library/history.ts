import { z } from 'zod';
import type { DraftVersion } from '../../contract/drafts.ts';
import { splitFile } from '../../domain/drafts/front-matter.ts';
import { createYamlFile } from '../own-files/yaml-file.ts';
import type { Log } from '../ports.ts';
import { errorAbout, sentences } from '../sentences.ts';
import { createBursts } from './bursts.ts';
import { createCopyVersions } from './copy-versions.ts';
import type { LoadedDraft } from './draft-files.ts';
import type { DraftFolder } from './draft-folder.ts';
import type { DraftIdentity, Identified } from './draft-identity.ts';
import { ownFolder } from './draft-name.ts';
import { createFullestTexts } from './fullest-texts.ts';
import { createHistoryPlaces, type HistoryKey } from './history-places.ts';
import { isLargeLoss, sizeOf, versionsToDrop } from './thinning.ts';
import { toldOf } from './told-of.ts';
import { nameFrom, timeFrom, versionFrom } from './version-names.ts';
import { createVersionShelf } from './version-shelf.ts';

/** Earlier states of drafts, as Markdown files that any program can read. */
export interface DraftHistory {
  /** Keeps a state that is about to be replaced, if it is worth a version: a few minutes or many words after the last one. */
  keep(draft: LoadedDraft, next: string): Promise<void>;
  /**
   * Keeps a state now, unless a version has the same text or there is nothing in it; gives the version that has it. Of states that
   * another program made in a burst, as sync tools do, the first and the last stay.
   */
  keepNow(draft: LoadedDraft, from?: 'here' | 'outside'): Promise<string | null>;
  /** The whole text of the version with this revision, `null` when none has it. */
  find(draft: Identified, revision: string): Promise<string | null>;
  /** The whole text of the last version that is filed by this key; `null` when there is none. */
  newest(key: HistoryKey): Promise<string | null>;
  list(draft: LoadedDraft): Promise<DraftVersion[]>;
  /** The body of a version; throws `not-found`. */
  read(draft: LoadedDraft, version: string): Promise<string>;
  /** Gives a version a name, by which it is kept for good, or takes it away with `null`; throws `not-found`. */
  name(draft: LoadedDraft, version: string, name: string | null): Promise<void>;
  /** A draft is known by another key from now on, and its versions with it. */
  follow(from: HistoryKey, to: HistoryKey): Promise<void>;
  /** Where the draft with this id was when its last version was kept, or when it last got another name here; `null` when there is none. */
  writtenAt(id: string): Promise<string | null>;
  /** A draft has another path now. It never fails, as `followId`. */
  followPath(draft: LoadedDraft): Promise<void>;
  /** A draft has been written, perhaps with an id that it did not have before. It never fails: a version that stays behind is no reason. */
  followId(before: LoadedDraft, after: LoadedDraft): Promise<void>;
}

/** What stands beside the versions: the draft they are of, for whoever looks at the folder, and the names of versions. */
const historyNote = z.object({ draft: z.string().nullish(), names: z.record(z.string(), z.string()).nullish() });

/** A version every this many milliseconds is enough while somebody types. */
const rhythm = 5 * 60_000;

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
  const bursts = createBursts(now);
  const fullest = createFullestTexts();
  const places = createHistoryPlaces({ folder, identity, digest, shelf });
  const noteIn = (place: string) =>
    createYamlFile({ folder, digest, name: `${place.slice(ownFolder.length + 1)}/about.yaml`, schema: historyNote });

  const namesIn = async (place: string) =>
    (
      await noteIn(place)
        .read()
        .catch(() => null)
    )?.names ?? {};

  const noted = new Map<string, string>();
  /** Says of which draft the versions in a place are: for people who look at the folder, and to tell a draft from its copies. */
  const note = async (place: string, path: string) => {
    if (noted.get(place) === path) return;
    await noteIn(place)
      .change((document) => document.set('draft', path), path)
      .then(() => noted.set(place, path))
      // It is no reason to keep nothing.
      .catch((error: unknown) => log.warn('A history has no note of its draft.', error));
  };
  const write = async (place: string, draft: LoadedDraft): Promise<number> => {
    const time = await shelf.write(place, now(), draft.text, draft.path);
    lastKept.set(place, time);
    await note(place, draft.path);
    await thin(place, sizeOf(draft.body));
    return time;
  };
  const thin = async (place: string, sizeNow: number) => {
    const times = await shelf.times(place);
    const sized = await Promise.all(times.map(async (time) => [time, (await shelf.facts(place, time)).size] as const));
    const droppable = versionsToDrop(times, now(), { sizes: new Map(sized), sizeNow });
    if (droppable.length === 0) return;
    const names = await namesIn(place);
    for (const time of droppable) if (names[versionFrom(time)] === undefined) await shelf.remove(place, time);
  };
  const timeOf = async (draft: LoadedDraft, version: string) => {
    const place = await places.readable(draft);
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
  /** Keeps a state that another program made; gives the version that has it. Of a burst of them the first and the last stay. */
  const keepFromOutside = async (place: string, draft: LoadedDraft): Promise<number> => {
    const before = bursts.before(place);
    const time = await write(place, draft);
    if (before !== null && (await isPassing(place, before, sizeOf(draft.body)))) await shelf.remove(place, before);
    bursts.went(place, time);
    return time;
  };
  const isPassing = async (place: string, time: number, sizeAfter: number) => {
    if ((await namesIn(place))[versionFrom(time)] !== undefined || !(await shelf.times(place)).includes(time)) return false;
    return !isLargeLoss((await shelf.facts(place, time)).size, sizeAfter);
  };
  /** Where there are versions already, the note with the names of those that come stays behind. */
  const takeOverNames = async (place: string, names: Record<string, string>) => {
    const known = await namesIn(place);
    const missing = Object.entries(names).filter(([version]) => known[version] === undefined);
    if (missing.length === 0) return;
    await noteIn(place).change((document) => {
      for (const [version, name] of missing) document.setIn(['names', version], name);
    });
  };
  const follow = async (from: HistoryKey, to: HistoryKey): Promise<void> => {
    const [before, after] = [places.of(from), places.of(to)];
    if (before === after || (await folder.names(before)).length === 0) return;
    const names = await namesIn(before);
    await shelf.move(before, after);
    await takeOverNames(after, names);
    for (const place of [before, after]) {
      lastKept.delete(place);
      noted.delete(place);
    }
  };
  return {
    async keep(draft, next) {
      if (draft.body.trim() === '') return;
      const id = await identity.idOf(draft);
      const key = places.of(id === null ? { path: draft.path } : { id });
      const known = lastKept.get(key);
      const most = fullest.since(key, draft);
      const isCalm = !isLargeLoss(sizeOf(most.body), sizeOf(draft.access === 'editable' ? splitFile(next).body : next));
      // Between two versions a save asks the disk for nothing.
      if (isCalm && known !== undefined && isRecent(now() - known)) return;
      const place = await places.writable(draft);
      const latest = (await shelf.times(place)).at(-1);
      if (latest !== undefined) lastKept.set(place, latest);
      if (isCalm && latest !== undefined && isRecent(now() - latest)) return;
      const worth = isCalm ? draft : most;
      fullest.kept(key);
      if ((await withRevision(place, worth.revision)) === null) await write(place, worth);
      else lastKept.set(place, now());
    },
    async keepNow(draft, from = 'here') {
      if (draft.body.trim() === '' || draft.access === 'read-only') return null;
      return toldOf(draft.path, sentences.versionNotKept, async () => {
        const place = await places.writable(draft);
        const same = await withRevision(place, draft.revision);
        if (same === null && from === 'outside') return versionFrom(await keepFromOutside(place, draft));
        // Whoever asked for this version counts on it.
        bursts.end(place, same);
        return versionFrom(same ?? (await write(place, draft)));
      });
    },
    async find(draft, revision) {
      const place = await places.readable(draft);
      const time = await withRevision(place, revision);
      return time === null ? null : shelf.read(place, time);
    },
    async newest(key) {
      const place = places.of(key);
      const time = (await shelf.times(place)).at(-1);
      return time === undefined ? null : shelf.read(place, time);
    },
    async list(draft) {
      const place = await places.readable(draft);
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
        await places.writable(draft);
        const { place, time } = await timeOf(draft, version);
        await noteIn(place).change((document) => {
          if (name === null) document.deleteIn(['names', versionFrom(time)]);
          else document.setIn(['names', versionFrom(time)], name);
        }, draft.path);
      });
    },
    follow,
    writtenAt: async (id) => (await noteIn(places.of({ id })).read()).draft ?? null,
    async followPath({ path, properties: { id } }) {
      const place = id === null ? null : places.of({ id });
      if (place !== null && (await folder.names(place).catch(() => [])).length > 0) await note(place, path);
    },
    async followId(before, after) {
      const { id } = after.properties;
      if (id === null || id === before.properties.id) return;
      await follow({ path: before.path }, { id }).catch((error: unknown) =>
        log.warn('Versions could not follow their draft.', error),
      );
    },
  };
}

/** A clock that went back makes no version recent. */
function isRecent(waited: number): boolean {
  return waited >= 0 && waited < rhythm;
}
