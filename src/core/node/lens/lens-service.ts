import type { DraftFigures } from '../../../contract/lens.ts';
import type { Reader } from '../../../domain/insight/reader.ts';
import type { ReadDraft } from '../../lens/draft-reader.ts';
import { figuresOf, noFigures } from '../../lens/figures.ts';
import type { FileContent } from '../../library/draft-folder.ts';
import { longestDraft } from '../../library/limits.ts';
import type { LibraryReader } from '../../search/library-reader.ts';
import { digest } from '../digest.ts';

/** Reads drafts with the lens on the thread that asks; see `DraftReader.read`. */
export interface LensService {
  read(paths: readonly string[]): Promise<ReadDraft[]>;
}

export function createLensService(library: LibraryReader, lens: Reader): LensService {
  return {
    async read(paths) {
      const drafts: ReadDraft[] = [];
      for (const path of paths) {
        const pace = createPace();
        const draft = await readOne(library, lens, path, pace);
        if (draft !== null) drafts.push(draft);
        await pace();
      }
      return drafts;
    },
  };
}

async function readOne(library: LibraryReader, lens: Reader, path: string, pace: () => Promise<void>): Promise<ReadDraft | null> {
  const file = library.find(path);
  const content = file === null ? null : library.read(file, longestDraft);
  if (content === null) return null;
  return { path, revision: digest(content.bytes), figures: await figuresOrNone(path, content, lens, pace) };
}

/** Markdown nested ten thousand deep is more than a parser's stack holds; it is read once and not tried again. */
async function figuresOrNone(path: string, content: FileContent, lens: Reader, pace: () => Promise<void>): Promise<DraftFigures> {
  try {
    return await figuresOf(path, content, lens, pace);
  } catch (error) {
    if (error instanceof RangeError) return noFigures;
    throw error;
  }
}

/** Rests for as long as it worked since the last rest: on a computer with two processors the other half is for whoever is writing. */
function createPace(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    const worked = performance.now() - since;
    await new Promise((resolve) => setTimeout(resolve, Math.min(worked, longestRest)));
    since = performance.now();
  };
}

const longestRest = 1000;
