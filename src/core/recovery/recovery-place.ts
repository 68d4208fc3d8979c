import { z } from 'zod';
import { type RecoveredText, recoveredText, type UnsavedText, unsavedText } from '../../contract/recovery.ts';
import type { DraftFolder } from '../library/draft-folder.ts';
import { draftName } from '../library/draft-name.ts';
import type { LibraryPlace } from '../library/library-shelf.ts';
import type { Log, StudioPorts } from '../ports.ts';
import { countWordsFast } from '../search/count-words-fast.ts';
import { plainWords } from '../search/plain-words.ts';
import { SpokenError, sentences } from '../sentences.ts';

/** A text of the recovery place with all that is known of it. */
export interface KeptText extends RecoveredText {
  revision: string | null;
  kind: UnsavedText['kind'];
  text: string;
  base: string | null;
  properties: UnsavedText['properties'];
  known: UnsavedText['known'];
  /** What stood above the body in the file; `null` when that was not remembered. */
  head: string | null;
}

/**
 * Keeps texts that could not be written where they belong, in the app's own data folder, so that nothing that closes or is
 * forgotten takes words along. Each is a folder with the text as a Markdown file that any program can read.
 */
export interface RecoveryPlace {
  /** Durable when this returns. `head` is what stands above the text in its file, as far as that is remembered. */
  keep(text: UnsavedText, place: LibraryPlace | null, head: string | null): Promise<RecoveredText>;
  list(): Promise<RecoveredText[]>;
  /** Throws `not-found`. */
  read(id: string): Promise<KeptText>;
  discard(id: string): Promise<void>;
}

/** What stands beside a text. It is written last, so that a text without it was not kept whole. */
const about = z.object({
  ...recoveredText.omit({ id: true }).shape,
  ...unsavedText.pick({ revision: true, kind: true, properties: true, known: true }).shape,
  head: z.string().nullable().default(null),
  hasBase: z.boolean(),
});
type About = z.output<typeof about>;

const entryName = /^[a-z0-9]{1,64}$/;
/** Other words for channels stand in it, too, and there may be many. */
const longestAbout = 16_000_000;

export function createRecoveryPlace(
  ports: Pick<StudioPorts, 'openRecoveryFolder' | 'clock' | 'createId' | 'log'>,
): RecoveryPlace {
  const { openRecoveryFolder, clock, createId, log } = ports;

  const look = async (folder: DraftFolder, id: string): Promise<About | null> => {
    if (!entryName.test(id) || (await folder.stamp(`${id}/about.json`)) === null) return null;
    const { bytes } = await folder.read(`${id}/about.json`, longestAbout);
    return parsedAbout(new TextDecoder().decode(bytes), id, log);
  };
  const remove = async (folder: DraftFolder, id: string) => {
    if (!entryName.test(id)) return;
    // The text goes last: what a crash leaves is a text that can still be found by hand.
    for (const name of ['about.json', 'base.md', 'text.md']) await folder.remove(`${id}/${name}`).catch(() => {});
    await folder.removeFolder(id).catch(() => {});
  };
  return {
    async keep({ text, base, replaces, ...rest }, place, head) {
      const folder = await openRecoveryFolder();
      const id = createId();
      const name = place?.name ?? '';
      const words = countWordsFast(plainWords(text));
      const { revision, kind, properties, known, ...named } = rest;
      const shown = { ...named, folder: place?.folder ?? '', name, title: rest.title || draftName(rest.path), words };
      const note: About = { ...shown, kept: clock.now(), revision, kind, properties, known, head, hasBase: base !== null };
      await write(folder, `${id}/text.md`, text);
      if (base !== null) await write(folder, `${id}/base.md`, base);
      await write(folder, `${id}/about.json`, `${JSON.stringify(note, null, 2)}\n`);
      if (replaces !== null) await remove(folder, replaces);
      return recoveredFrom(id, note);
    },
    async list() {
      const folder = await openRecoveryFolder();
      const ids = (await folder.names('')).filter((name) => entryName.test(name));
      const notes = await Promise.all(ids.map(async (id) => ({ id, note: await look(folder, id) })));
      const texts = notes.flatMap(({ id, note }) => (note === null ? [] : [recoveredFrom(id, note)]));
      return texts.sort((one, other) => other.kept - one.kept);
    },
    async read(id) {
      const folder = await openRecoveryFolder();
      const note = await look(folder, id);
      if (note === null) throw new SpokenError('not-found', sentences.recoveryMissing);
      const text = await read(folder, `${id}/text.md`);
      const { revision, kind, properties, known, head, hasBase } = note;
      const base = hasBase ? await read(folder, `${id}/base.md`) : null;
      return { ...recoveredFrom(id, note), revision, kind, properties, known, head, text, base };
    },
    async discard(id) {
      await remove(await openRecoveryFolder(), id);
    },
  };
}

function recoveredFrom(id: string, note: About): RecoveredText {
  const { library, folder, name, path, title, kept, words } = note;
  return { id, library, folder, name, path, title, kept, words };
}

/** A note that cannot be read costs the list that one entry; its text stays where it is. */
function parsedAbout(text: string, id: string, log: Log): About | null {
  try {
    return about.parse(JSON.parse(text));
  } catch (error) {
    log.warn(`The note of the recovered text ${id} cannot be read.`, error);
    return null;
  }
}

function write(folder: DraftFolder, path: string, text: string): Promise<void> {
  return folder.create(path, new TextEncoder().encode(text));
}

async function read(folder: DraftFolder, path: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode((await folder.read(path)).bytes);
}
