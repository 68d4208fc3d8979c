import { Worker } from 'node:worker_threads';
import { type Sentence, SpokenError } from '../../sentences.ts';
import type { ImportMessage, ImportTask } from './import-messages.ts';

interface ThreadLimits {
  /** In milliseconds: so long nothing may be heard of it. */
  patience: number;
  /** In megabytes, of its own memory for values. */
  heap: number;
  /** In bytes: by so much the whole process may grow meanwhile; what is unpacked does not count as values. */
  growth: number;
  /** What is said when a file breaks the thread or these limits. */
  broken: Sentence;
}

interface Thread {
  answer: Promise<ImportMessage>;
  end(sentence: Sentence): void;
}

const lookEvery = 100;

/** Runs a task on a thread of its own. `answer` is what it told last; limits that it breaks end the thread and nothing else. */
export function startImportThread(
  script: URL,
  task: ImportTask,
  limits: ThreadLimits,
  progress: (done: number, total: number) => void = () => {},
): Thread {
  const worker = new Worker(script, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: limits.heap } });
  const { promise, resolve, reject } = Promise.withResolvers<ImportMessage>();
  const before = process.memoryUsage.rss();
  let heard = Date.now();
  let why = limits.broken;
  const fail = (code: SpokenError['code'], sentence: Sentence, cause?: unknown) => {
    reject(new SpokenError(code, sentence, { cause }));
    void worker.terminate();
  };
  const look = setInterval(() => {
    const isTooLarge = process.memoryUsage.rss() - before > limits.growth;
    if (isTooLarge || Date.now() - heard > limits.patience) fail('unreadable', limits.broken);
  }, lookEvery);
  worker.on('message', (message: ImportMessage) => {
    heard = Date.now();
    if (message.kind === 'progress') return progress(message.done, message.total);
    if (message.kind === 'failed') return fail(message.code, message.sentence);
    resolve(message);
    void worker.terminate();
  });
  worker.on('error', (error) => fail('unreadable', limits.broken, error));
  worker.on('exit', () => {
    clearInterval(look);
    reject(new SpokenError(why === limits.broken ? 'unreadable' : 'not-found', why));
  });
  return {
    answer: promise,
    end(sentence) {
      why = sentence;
      void worker.terminate();
    },
  };
}
