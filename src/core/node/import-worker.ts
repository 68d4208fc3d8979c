import { parentPort, workerData } from 'node:worker_threads';
import { SpokenError, sentences } from '../sentences.ts';
import { documentWords } from './import/document-words.ts';
import type { ImportMessage, ImportTask } from './import/import-messages.ts';
import { readImport } from './import/read-import.ts';

type Tell = (message: ImportMessage) => void;

/** The thread that reads what a person gave. Whatever is in it, the thread that answers the window goes on. */
async function serve(port: NonNullable<typeof parentPort>, task: ImportTask): Promise<void> {
  const tell: Tell = (message) => port.postMessage(message);
  try {
    tell(await answer(task, tell));
  } catch (error) {
    const spoken = error instanceof SpokenError ? error : new SpokenError('unreadable', sentences.importFailed, { cause: error });
    tell({ kind: 'failed', code: spoken.code, sentence: spoken.sentence });
  }
}

async function answer(task: ImportTask, tell: Tell): Promise<ImportMessage> {
  if (task.kind === 'words') return { kind: 'words', words: await documentWords(task.document) };
  return { kind: 'found', found: await readImport(task.given, (done, total) => tell({ kind: 'progress', done, total })) };
}

if (parentPort !== null) void serve(parentPort, workerData as ImportTask);
