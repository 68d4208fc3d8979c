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

if (parentPort !== null) serve(parentPort, workerData as LensWorkerData);
