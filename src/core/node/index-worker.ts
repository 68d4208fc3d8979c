import { parentPort, workerData } from 'node:worker_threads';
import type { LibraryIndex } from '../search/library-index.ts';
import { createDiskLibraryReader } from './disk-library-reader.ts';
import type { IndexMessage, IndexRequest, IndexWorkerData } from './index/index-messages.ts';
import { createIndexService } from './index/index-service.ts';

/** The thread that scans, finds and watches, so that the trusted side's own never waits for a disk. */
function serve(port: NonNullable<typeof parentPort>, { root, file, dictionary }: IndexWorkerData): void {
  const index = createIndexService(root, file, createDiskLibraryReader(root), dictionary);
  const say = (message: IndexMessage) => port.postMessage(message);
  port.on('message', (request: IndexRequest) => {
    answer(index, request, say).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
      say({ kind: 'failure', id: request.id, message: error instanceof Error ? error.message : String(error), code });
    });
  });
}

async function answer(
  index: LibraryIndex,
  { id, question, input }: IndexRequest,
  say: (message: IndexMessage) => void,
): Promise<void> {
  if (question === 'watch') {
    index.watch({
      changed: (change) => say({ kind: 'changed', change }),
      availabilityChanged: (available) => say({ kind: 'availability', available }),
      emptied: () => say({ kind: 'emptied' }),
    });
    return say({ kind: 'answer', id, value: null });
  }
  if (question === 'close') {
    await index.close();
    say({ kind: 'answer', id, value: null });
    return parentPort?.close();
  }
  if (question === 'scan') {
    const [options] = input as [Parameters<LibraryIndex['scan']>[1]];
    const value = await index.scan((progress) => say({ kind: 'progress', id, progress }), options);
    return say({ kind: 'answer', id, value });
  }
  const act = index[question] as (...values: unknown[]) => Promise<unknown>;
  const value = await act(...input);
  if (Array.isArray(value)) sayInParts(id, value, say);
  else say({ kind: 'answer', id, value });
}

const partLength = 250;

function sayInParts(id: number, rows: unknown[], say: (message: IndexMessage) => void): void {
  for (let start = 0; start < rows.length; start += partLength) {
    say({ kind: 'part', id, rows: rows.slice(start, start + partLength) });
  }
  say({ kind: 'answer', id, value: [] });
}

if (parentPort !== null) serve(parentPort, workerData as IndexWorkerData);
