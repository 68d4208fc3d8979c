import type { DraftFigures } from '../../../contract/lens.ts';
import { readPolishDictionary } from '../../../domain/insight/dictionary/polish-dictionary.ts';
import { createReader, type Reader } from '../../../domain/insight/reader.ts';
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

export function createLensService(library: LibraryReader, polishDictionary: Uint8Array | null): LensService {
  const lens = createLens(polishDictionary);
  return {
    async read(paths) {
      const drafts: ReadDraft[] = [];
      for (const path of paths) {
        const started = performance.now();
        const draft = readOne(library, lens, path);
        if (draft !== null) drafts.push(draft);
        await rest(performance.now() - started);
      }
      return drafts;
    },
  };
}

/** No draft is read twice, so little is worth remembering. */
const rememberedSentences = 500;

function createLens(bytes: Uint8Array | null): Reader {
  if (bytes === null) return createReader({ rememberedSentences });
  const dictionary = readPolishDictionary(bytes);
  return createReader({ polishDictionary: () => dictionary, rememberedSentences });
}

function readOne(library: LibraryReader, lens: Reader, path: string): ReadDraft | null {
  const file = library.find(path);
  const content = file === null ? null : library.read(file, longestDraft);
  if (content === null) return null;
  return { path, revision: digest(content.bytes), figures: figuresOrNone(path, content, lens) };
}

/** Markdown nested ten thousand deep is more than a parser's stack holds; it is read once and not tried again. */
function figuresOrNone(path: string, content: FileContent, lens: Reader): DraftFigures {
  try {
    return figuresOf(path, content, lens);
  } catch {
    return noFigures;
  }
}

/** Rests for as long as it worked: on a computer with two processors the other half is for whoever is writing. */
function rest(worked: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(worked, longestRest)));
}

const longestRest = 1000;
