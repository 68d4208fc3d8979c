import { splitFile } from '../../domain/drafts/front-matter.ts';
import { countBodyWords } from '../search/count-body-words.ts';
import type { DraftFolder } from './draft-folder.ts';
import { pathIn } from './draft-name.ts';
import { hasCode } from './failure-code.ts';
import { longestDraft } from './limits.ts';
import { sizeOf } from './thinning.ts';
import { nameFrom, timeFrom } from './version-names.ts';

/** What a version says of itself. Its file never changes, so this is found out once. */
export interface VersionFacts {
  revision: string;
  words: number;
  /** How much text is in its body; see `sizeOf`. */
  size: number;
}

/** The files of versions, each a whole draft, in a folder for each draft. Times in milliseconds since 1970. */
export interface VersionShelf {
  /** The times of the versions in a folder, the oldest first; none when there is no folder. */
  times(place: string): Promise<number[]>;
  /** Keeps a text, readable by those who may read the file `like`; gives its time, which is later where one stands already. */
  write(place: string, time: number, text: string, like: string): Promise<number>;
  /** The text of a version as far as a draft can be long; throws `not-found`. */
  read(place: string, time: number): Promise<string>;
  facts(place: string, time: number): Promise<VersionFacts>;
  remove(place: string, time: number): Promise<void>;
  /** Gives a folder another name, or its versions another folder where there is one already. */
  move(from: string, to: string): Promise<void>;
}

export function createVersionShelf(folder: DraftFolder, digest: (bytes: Uint8Array) => string): VersionShelf {
  const known = new Map<string, VersionFacts>();
  const fileOf = (place: string, time: number) => pathIn(place, nameFrom(time));

  const bytesOf = async (place: string, time: number) => (await folder.read(fileOf(place, time), longestDraft)).bytes;
  const times = async (place: string) => {
    const names = await folder.names(place);
    return names.flatMap((name) => timeFrom(name) ?? []).sort((one, other) => one - other);
  };
  return {
    times,
    async write(place, first, text, like) {
      const bytes = new TextEncoder().encode(text);
      for (let time = first; ; time += 1) {
        try {
          await folder.create(fileOf(place, time), bytes, like);
          return time;
        } catch (error) {
          if (!hasCode(error, 'conflict')) throw error;
        }
      }
    },
    read: async (place, time) => textOf(await bytesOf(place, time)),
    async facts(place, time) {
      const file = fileOf(place, time);
      const before = known.get(file);
      if (before !== undefined) return before;
      const bytes = await bytesOf(place, time);
      const { body } = splitFile(textOf(bytes));
      const facts = { revision: digest(bytes), words: countBodyWords(body), size: sizeOf(body) };
      known.set(file, facts);
      return facts;
    },
    async remove(place, time) {
      known.delete(fileOf(place, time));
      await folder.remove(fileOf(place, time));
    },
    async move(from, to) {
      if ((await folder.names(to)).length === 0) return folder.moveFolder(from, to);
      for (const name of await folder.names(from)) {
        await folder.move(pathIn(from, name), pathIn(to, name)).catch((error: unknown) => {
          if (!hasCode(error, 'conflict')) throw error;
        });
      }
    },
  };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
