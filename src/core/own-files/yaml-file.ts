import { type Document, isMap, parseDocument } from 'yaml';
import type { z } from 'zod';
import { StudioError } from '../../contract/errors.ts';
import type { DraftFolder } from '../library/draft-folder.ts';
import { fileNameOf, ownFolder, pathIn } from '../library/draft-name.ts';
import { toldOf } from '../library/told-of.ts';
import { SpokenError, sentences } from '../sentences.ts';

/**
 * One of Byline's own files in a library: readable YAML that its owner may edit too. Comments, unknown keys and their order
 * survive every change, and the file is made only when there is something to keep.
 */
export interface YamlFile<Value> {
  /** What the file says; the schema's defaults when there is none. Throws `unreadable` when it is not YAML of that shape. */
  read(): Promise<Value>;
  /**
   * Changes the document and writes it; changes wait for each other. Gives what the file says afterwards. `like` is the path of the
   * draft that the change speaks of: who may not read that may not read the file.
   */
  change(edit: (document: Document, value: Value) => void, like?: string): Promise<Value>;
}

export interface YamlFileOptions<Schema extends z.ZodType> {
  folder: DraftFolder;
  /** Such as `topics.yaml`, in Byline's own folder. */
  name: string;
  schema: Schema;
  /** SHA-256 in hexadecimal. */
  digest(bytes: Uint8Array): string;
}

interface Loaded<Value> {
  document: Document;
  value: Value;
  /** Digest of the file's bytes, `null` when there is no file. */
  revision: string | null;
}

/** Larger files are not read: nobody writes so many topics. In bytes. */
const longestOwnFile = 1_000_000;
const attempts = 5;

export function createYamlFile<Schema extends z.ZodType>(options: YamlFileOptions<Schema>): YamlFile<z.output<Schema>> {
  const { folder, schema, digest } = options;
  const path = pathIn(ownFolder, options.name);
  let last: Promise<unknown> = Promise.resolve();

  async function load(): Promise<Loaded<z.output<Schema>>> {
    if ((await folder.stamp(path)) === null) return { ...parsed('{}'), revision: null };
    const { bytes } = await folder.read(path, longestOwnFile);
    return { ...parsed(new TextDecoder().decode(bytes)), revision: digest(bytes) };
  }

  /** The reader of YAML throws at what it refuses to follow: aliases without end, nesting deeper than its stack. */
  function understood<Result>(read: () => Result): Result {
    try {
      return read();
    } catch (error) {
      throw malformed(path, error);
    }
  }

  function parsed(text: string): { document: Document; value: z.output<Schema> } {
    const document = understood(() => parseDocument(text.trim() === '' ? '{}' : text));
    if (document.errors.length > 0) throw malformed(path, document.errors[0]);
    const value = understood(() => schema.safeParse(document.toJS({ maxAliasCount: 100 })));
    if (!value.success) throw malformed(path, value.error);
    // `{}` would be continued in braces, which is YAML that few people write.
    if (isMap(document.contents) && document.contents.items.length === 0) document.contents.flow = false;
    return { document, value: value.data };
  }

  async function write({ document, revision }: Loaded<z.output<Schema>>, like?: string): Promise<z.output<Schema>> {
    const text = understood(() => document.toString({ lineWidth: 100, flowCollectionPadding: false }));
    const bytes = new TextEncoder().encode(text);
    if (revision === null) await folder.create(path, bytes, like);
    else await folder.replace(path, bytes, revision, { like });
    return parsed(text).value;
  }

  type Edit = (document: Document, value: z.output<Schema>) => void;

  async function change(edit: Edit, like?: string, left = attempts): Promise<z.output<Schema>> {
    const loaded = await load();
    edit(loaded.document, loaded.value);
    try {
      return await write(loaded, like);
    } catch (error) {
      if (left > 1 && error instanceof StudioError && error.code === 'conflict') return change(edit, like, left - 1);
      throw error;
    }
  }

  return {
    read: async () => (await load()).value,
    change(edit, like) {
      const turn = last.then(() => toldOf(path, sentences.ownFileNotSaved, () => change(edit, like)));
      last = turn.catch(() => {});
      return turn;
    },
  };
}

function malformed(path: string, cause: unknown): SpokenError {
  const name = fileNameOf(path);
  return new SpokenError('unreadable', sentences.ownFileMalformed(name), { subject: name, cause });
}
