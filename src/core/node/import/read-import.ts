import type { ImportedDraft, ImportSource, Skipped } from '../../../domain/import/imported-draft.ts';
import { whichSource } from '../../../domain/import/which-source.ts';
import type { FoundImport, Given } from '../../import/importer.ts';
import { errorAbout, SpokenError, sentences } from '../../sentences.ts';
import { type GivenFiles, openGiven } from './given-files.ts';
import { readDocuments } from './read-documents.ts';
import { readGhost } from './read-ghost.ts';
import { readHeap } from './read-heap.ts';
import { readLinkedIn } from './read-linked-in.ts';
import { readMarkdown } from './read-markdown.ts';
import { readX } from './read-x.ts';
import type { Finding, Reading } from './reading.ts';

type Reader = (reading: Reading) => AsyncIterable<Finding>;

const readers: Record<ImportSource, Reader> = {
  ...{ obsidian: readMarkdown, hugo: readMarkdown, jekyll: readMarkdown, astro: readMarkdown },
  ...{ markdown: readHeap, html: readHeap, text: readHeap, word: readHeap, medium: readDocuments },
  ...{ ghost: readGhost, x: readX, linkedin: readLinkedIn },
};

/** More than this in one import would not fit into memory twice, in characters. */
const mostText = 250_000_000;

/** Reads what was given; see `Importer.read`. `progress` is told how far it is. */
export async function readImport(given: Given, progress: (done: number, total: number) => void): Promise<FoundImport> {
  const files = await openOrTell(given);
  try {
    const { source, root } = whichSource(files.files.map(({ path }) => path));
    const found: FoundImport & { drafts: ImportedDraft[]; skipped: Skipped[] } = {
      source,
      name: files.name,
      drafts: [],
      skipped: [],
    };
    let [done, length] = [0, 0];
    for await (const { total, drafts, skipped } of readers[source]({ files, source, root })) {
      for (const draft of drafts) {
        length += (draft.source ?? draft.body).length;
        if (length > mostText) found.skipped.push({ name: draft.title || (draft.target ?? ''), reason: 'too-many' });
        else found.drafts.push(draft);
      }
      found.skipped.push(...skipped);
      done += 1;
      progress(done, total);
    }
    if (found.drafts.length === 0) throw new SpokenError('invalid-input', sentences.nothingToImport(files.name));
    return found;
  } finally {
    files.close();
  }
}

async function openOrTell(given: Given): Promise<GivenFiles> {
  try {
    return await openGiven(given);
  } catch (error) {
    const [first] = given.kind === 'places' ? given.paths : given.files.map(({ path }) => path);
    throw errorAbout('unreadable', sentences.importUnreadable, (first ?? '').replaceAll('\\', '/'), error);
  }
}
