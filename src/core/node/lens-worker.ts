import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { createDiskLibraryReader } from './disk-library-reader.ts';
import type { LensAnswer, LensRequest, LensWorkerData } from './lens/lens-messages.ts';
import { createLensService } from './lens/lens-service.ts';

/** The thread that reads drafts of the library with the lens. What goes wrong in it ends it; whoever asked starts another. */
function serve(port: NonNullable<typeof parentPort>, { root, polishDictionary }: LensWorkerData): void {
  const service = createLensService(createDiskLibraryReader(root), polishDictionary);
  port.on('message', async ({ id, paths }: LensRequest) => {
    port.postMessage({ id, drafts: await service.read(paths) } satisfies LensAnswer);
  });
}

/** On Linux a priority belongs to a thread; elsewhere this would slow the whole of Byline. */
function stepBack(): void {
  if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
}

stepBack();
if (parentPort !== null) serve(parentPort, workerData as LensWorkerData);
