import type { FoundImport, Given, GivenDocument, Importer, ImportReading } from '../../import/importer.ts';
import { SpokenError, sentences } from '../../sentences.ts';
import { openGiven } from './given-files.ts';
import type { ImportMessage } from './import-messages.ts';
import { startImportThread } from './import-thread.ts';

/** A large archive may want much; what is read to the end within two minutes of silence is worth waiting for. */
const archiveLimits = { patience: 120_000, heap: 1_500, growth: Number.POSITIVE_INFINITY, broken: sentences.importFailed };
/** One document is small: whoever wrote one that needs more did not write it to be read. */
const documentLimits = { patience: 30_000, heap: 600, growth: 1_000_000_000 };

/** Reads imports on a thread of their own; `script` is the built (or, in tests, the source) `import-worker`. */
export function createWorkerImporter(script: URL): Importer {
  return {
    read: (given, progress) => findOnThread(script, given, progress),
    words: (document) => wordsOnThread(script, document),
    open: openGiven,
  };
}

function findOnThread(script: URL, given: Given, progress: (done: number, total: number) => void): ImportReading {
  const thread = startImportThread(script, { kind: 'find', given }, archiveLimits, progress);
  return { found: thread.answer.then(foundIn), stop: () => thread.end(sentences.importStopped) };
}

function foundIn(message: ImportMessage): FoundImport {
  if (message.kind === 'found') return message.found;
  throw new SpokenError('unreadable', sentences.importFailed);
}

async function wordsOnThread(script: URL, document: GivenDocument): Promise<string> {
  const broken = sentences.documentDamaged(document.path);
  const message = await startImportThread(script, { kind: 'words', document }, { ...documentLimits, broken }).answer;
  if (message.kind === 'words') return message.words;
  throw new SpokenError('unreadable', broken);
}
