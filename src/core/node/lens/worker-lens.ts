import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DraftReader } from '../../lens/draft-reader.ts';
import { digest } from '../digest.ts';
import { kernelFileName, type LensFiles, modelFileName } from './disk-lens.ts';
import type { LensAnswer, LensRequest, LensWorkerData } from './lens-messages.ts';

export interface WorkerLensParts {
  /** The built (or, in tests, the source) `lens-worker`. */
  script: URL;
  /** The library's folder with links resolved. */
  root: string;
  files: LensFiles;
}

/** Drafts that are not read after this time never will be, and a thread that is not asked for this long is let go, in milliseconds. */
const patience = 300_000;
const idle = 20_000;

/**
 * The lens on a thread of its own, started by the first question and ended when nobody asks any more: it takes forty
 * megabytes. A thread that breaks or does not come to an end fails what was asked of it; the next question starts another.
 */
export function startWorkerLens(parts: WorkerLensParts): DraftReader {
  let version: Promise<string> | null = null;
  let thread: Promise<LensThread> | null = null;
  let leaving: NodeJS.Timeout | undefined;
  /** Questions that were not answered yet. */
  let waiting = 0;

  const letGo = async () => {
    const ended = thread;
    thread = null;
    clearTimeout(leaving);
    await ended?.then((each) => each.end()).catch(() => {});
  };
  const rest = () => {
    clearTimeout(leaving);
    leaving = waiting === 0 ? setTimeout(letGo, idle).unref() : undefined;
  };
  const ask = async (question: LensQuestion): Promise<LensAnswer> => {
    clearTimeout(leaving);
    waiting += 1;
    thread ??= startThread(parts);
    try {
      return await (await thread).ask(question);
    } catch (error) {
      await letGo();
      throw error;
    } finally {
      waiting -= 1;
      rest();
    }
  };
  return {
    version() {
      version ??= versionOf(parts);
      return version;
    },
    async read(paths) {
      const answer = await ask({ paths });
      return 'drafts' in answer ? answer.drafts : [];
    },
    async score(pieces) {
      const answer = await ask({ pieces });
      if (!('scores' in answer)) throw new Error('failed' in answer ? answer.failed : 'The lens answered something else.');
      return answer.scores;
    },
    close: letGo,
  };
}

/**
 * In megabytes. Without limits the thread takes three times the memory and is no quicker. A draft of two megabytes in sentences
 * fits; one of two megabytes without a full stop does not, and is passed over.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 };

type LensQuestion = { paths: readonly string[] } | { pieces: readonly number[] };

interface LensThread {
  ask(question: LensQuestion): Promise<LensAnswer>;
  end(): Promise<unknown>;
}

/** Of the program, the model and its kernel: each may say something else of the same text. */
async function versionOf({ script, files }: WorkerLensParts): Promise<string> {
  const parts = [script, join(files.model, modelFileName), join(files.model, kernelFileName)];
  return digest(Buffer.concat(await Promise.all(parts.map((part) => readFile(part)))));
}

async function startThread({ script, root, files }: WorkerLensParts): Promise<LensThread> {
  const workerData: LensWorkerData = { root, files };
  const worker = new Worker(script, { workerData, resourceLimits });
  worker.unref();
  let lastId = 0;
  return {
    ask(question) {
      lastId += 1;
      worker.postMessage({ id: lastId, ...question } satisfies LensRequest);
      return answerTo(lastId, worker);
    },
    end: () => worker.terminate(),
  };
}

/** The answer to one question. */
function answerTo(id: number, worker: Worker): Promise<LensAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new Error('The lens did not come to an end.'))), patience);
    const hear = (answer: LensAnswer) => answer.id === id && settle(() => resolve(answer));
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
