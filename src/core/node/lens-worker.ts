import { parentPort, workerData } from 'node:worker_threads';
import { createDiskLibraryReader } from './disk-library-reader.ts';
import { diskScorer, openDiskLens } from './lens/disk-lens.ts';
import type { LensAnswer, LensRequest, LensWorkerData } from './lens/lens-messages.ts';
import { createLensService, type LensService } from './lens/lens-service.ts';

/** No draft is read twice, so little is worth remembering. */
const rememberedSentences = 100;

/**
 * The thread of the lens. Drafts are read with rests in between, in which it answers for a draft that is open. What goes wrong
 * in a reading ends the thread; whoever asked starts another.
 */
function serve(port: NonNullable<typeof parentPort>, { root, files }: LensWorkerData): void {
  const scorer = diskScorer(files);
  let service: LensService | null = null;
  const drafts = (): LensService => {
    service ??= createLensService(createDiskLibraryReader(root), openDiskLens(files, rememberedSentences, scorer));
    return service;
  };
  const score = async (pieces: readonly number[]) => (await scorer()).score(pieces);
  port.on('message', async (request: LensRequest) => {
    const { id } = request;
    if ('paths' in request) return port.postMessage({ id, drafts: await drafts().read(request.paths) } satisfies LensAnswer);
    const answer = await score(request.pieces).then(
      (scores) => ({ scores }),
      (error: unknown) => ({ failed: String(error) }),
    );
    port.postMessage({ id, ...answer } satisfies LensAnswer);
  });
}

if (parentPort !== null) serve(parentPort, workerData as LensWorkerData);
