import type { FiguresOfDraft, LibraryReading } from '../../contract/lens.ts';
import type { Emit } from '../emit.ts';
import type { Log } from '../ports.ts';
import type { LibraryIndex } from '../search/library-index.ts';
import type { DraftReader } from './draft-reader.ts';
import { createLull } from './lull.ts';
import { createReadingQueue } from './reading-queue.ts';

/** Reads the drafts of a library with the lens, each once, and keeps what it said beside the index. */
export interface LibraryLens {
  /** What is known of these drafts. The others are read next; `lens.read` tells when. */
  figures(paths: readonly string[]): Promise<FiguresOfDraft[]>;
  /** The model's scores for one window of a draft that is open. */
  score(pieces: readonly number[]): Promise<Float32Array>;
  state(): Promise<LibraryReading>;
  /** Another one for every lens that may say something else of the same text. */
  version(): Promise<string>;
  /** Begins to read what was not read yet, or goes on where it was stopped. */
  start(): Promise<LibraryReading>;
  /** Stops when the few drafts that are being read are done. What was read is kept. */
  stop(): Promise<LibraryReading>;
  /** Goes on with a reading of the library that the last end of Byline cut short. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

export interface LibraryLensParts {
  index: LibraryIndex;
  reader: DraftReader;
  emit: Emit;
  log: Log;
  now: () => number;
  /** Resolves when the index knows every file of the library. */
  scanned: () => Promise<unknown>;
}

/** Drafts handed to the reader at once: few, so that a draft which somebody looks at never waits long for its turn. */
const batch = 4;

/** Time between two tellings of progress, in milliseconds. */
const telling = 500;

export function createLibraryLens({ index, reader, emit, log, now, scanned }: LibraryLensParts): LibraryLens {
  const queue = createReadingQueue();
  /** A draft that is open is read before all others. */
  const lull = createLull(now);
  /** Drafts whose figures somebody asked for in vain: only of these the window is told, not of each in the library. */
  const awaited = new Set<string>();
  /** Drafts that broke the reader; they are tried again with the next reading of the library. */
  const broken = new Set<string>();
  let isReading = false;
  let isWorking = false;
  let isClosed = false;
  let told = 0;
  let progress = { read: 0, total: 0 };

  const tell = () => {
    told = now();
    if (!isClosed) emit({ name: 'lens.progressed', payload: { isReading, ...progress } });
  };
  const state = async () => {
    progress = await index.readCount(await reader.version());
    return { isReading, ...progress };
  };
  const keep = async (paths: readonly string[]) => {
    const read = await reader.read(paths);
    const known = await index.keepFigures(await reader.version(), read);
    if (isClosed) return;
    const news = known.filter((path) => awaited.delete(path));
    if (news.length > 0) emit({ name: 'lens.read', payload: { paths: news } });
    progress.read = Math.min(progress.total, progress.read + known.length);
    if (isReading && now() - told >= telling) tell();
  };
  /** A draft of the background can break the reader while somebody waits for this. */
  const scoreAgain = (pieces: readonly number[]) =>
    reader.score(pieces).catch((error: unknown) => {
      if (isClosed) throw error;
      return reader.score(pieces);
    });
  /** One draft can break the reader; the others of its batch must not be lost with it. */
  const keepEach = async (paths: readonly string[]) => {
    for (const path of paths) {
      if (isClosed) return;
      await keep([path]).catch((error: unknown) => {
        broken.add(path);
        if (!isClosed) log.warn('A draft could not be read by the lens.', error);
      });
    }
  };
  /** Looks for drafts that came or changed meanwhile; ends the reading of the library when there are none. */
  const refill = async () => {
    await scanned();
    queue.add(await index.unread(await reader.version()));
    if (!queue.isEmpty() || !isReading) return;
    await index.forgetFigures(await reader.version());
    await index.noteReading(false);
    await state();
    isReading = false;
    tell();
  };
  const work = async () => {
    isWorking = true;
    try {
      while (!isClosed) {
        await lull.wait();
        const paths = queue.take(isReading, batch);
        if (paths.length > 0) await keep(paths).catch(() => keepEach(paths));
        else if (isReading) await refill();
        else return;
      }
    } finally {
      // In the same step as the last look into the queue, so that nobody who asks meanwhile is overheard.
      isWorking = false;
    }
  };
  const wake = () => {
    if (isWorking) return;
    work().catch((error: unknown) => {
      isReading = false;
      tell();
      if (!isClosed) log.warn('The lens could not go on reading the library.', error);
    });
  };
  return {
    state,
    version: () => reader.version(),
    score: (pieces) => lull.first(() => scoreAgain(pieces)),
    async figures(paths) {
      const known = await index.figures(paths, await reader.version());
      const found = new Set(known.map(({ path }) => path));
      const unknown = paths.filter((path) => !found.has(path) && !broken.has(path));
      for (const path of unknown) awaited.add(path);
      queue.want(unknown);
      if (!isClosed) wake();
      return known;
    },
    async start() {
      await state();
      if (!isReading) {
        queue.begin();
        broken.clear();
      }
      isReading = true;
      await index.noteReading(true);
      tell();
      wake();
      return { isReading, ...progress };
    },
    async resume() {
      await scanned();
      if (!isClosed && !isReading && (await index.isReadingNoted())) await this.start();
    },
    async stop() {
      isReading = false;
      await index.noteReading(false);
      await state();
      tell();
      return { isReading, ...progress };
    },
    async close() {
      isClosed = true;
      await reader.close();
    },
  };
}
