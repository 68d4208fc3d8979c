import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { DraftReader, ReadDraft } from '../../lens/draft-reader.ts';
import { digest } from '../digest.ts';
import type { LensAnswer, LensRequest, LensWorkerData } from './lens-messages.ts';

export interface WorkerLensParts {
  /** The built (or, in tests, the source) `lens-worker`. */
  script: URL;
  /** The library's folder with links resolved. */
  root: string;
  /** The file of the Polish dictionary. */
  dictionary: string;
}

/** A draft that is not read after this time never will be, and a thread that is not asked for this long is let go, in milliseconds. */
const patience = 30_000;
const idle = 20_000;

/**
 * The lens on a thread of its own, started by the first question and ended when nobody asks any more: it takes some tens of
 * megabytes. A thread that breaks or does not come to an end fails what was asked of it; the next question starts another.
 */
export function startWorkerLens(parts: WorkerLensParts): DraftReader {
  let version: Promise<string> | null = null;
  let thread: Promise<LensThread> | null = null;
  let leaving: NodeJS.Timeout | undefined;

  const letGo = async () => {
    const ended = thread;
    thread = null;
    clearTimeout(leaving);
    await ended?.then((each) => each.end()).catch(() => {});
  };
  return {
    version() {
      version ??= readFile(parts.script).then(digest);
      return version;
    },
    async read(paths) {
      clearTimeout(leaving);
      thread ??= startThread(parts);
      try {
        return await (await thread).read(paths);
      } catch (error) {
        await letGo();
        throw error;
      } finally {
        clearTimeout(leaving);
        leaving = setTimeout(letGo, idle).unref();
      }
    },
    close: letGo,
  };
}

/**
 * In megabytes. Without limits the thread takes three times the memory and is no quicker. A draft of two megabytes in sentences
 * fits; one of two megabytes without a full stop does not, and is passed over.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 };

interface LensThread {
  read(paths: readonly string[]): Promise<ReadDraft[]>;
  end(): Promise<unknown>;
}

async function startThread({ script, root, dictionary }: WorkerLensParts): Promise<LensThread> {
  const polishDictionary = await readFile(dictionary).catch(() => null);
  const workerData: LensWorkerData = { root, polishDictionary };
  const worker = new Worker(script, { workerData, resourceLimits });
  worker.unref();
  let lastId = 0;
  return {
    read(paths) {
      lastId += 1;
      worker.postMessage({ id: lastId, paths } satisfies LensRequest);
      return answerTo(lastId, worker);
    },
    end: () => worker.terminate(),
  };
}

/** The answer to one question; the thread is asked one at a time. */
function answerTo(id: number, worker: Worker): Promise<ReadDraft[]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new Error('The lens did not come to an end.'))), patience);
    const hear = (answer: LensAnswer) => answer.id === id && settle(() => resolve(answer.drafts));
    const fail = (error: unknown) => settle(() => reject(error));
    const leave = () => fail(new Error('The thread of the lens has ended.'));
    const settle = (act: () => void) => {
      clearTimeout(timer);
      worker.off('message', hear).off('error', fail).off('exit', leave);
      act();
    };
    worker.on('message', hear).on('error', fail).on('exit', leave);
  });
}
