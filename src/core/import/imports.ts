import type { ImportableDraft, ImportOutcome, ImportPreview } from '../../contract/imports.ts';
import type { ImportedDraft } from '../../domain/import/imported-draft.ts';
import { safePath } from '../../domain/import/target-names.ts';
import type { Emit } from '../emit.ts';
import type { LibraryShelf } from '../library/library-shelf.ts';
import type { RunningLibrary } from '../library/running-library.ts';
import type { StudioPorts } from '../ports.ts';
import { SpokenError, sentences } from '../sentences.ts';
import { type BroughtIn, bringIn, takeBack } from './bring-in.ts';
import type { FoundImport, Given, ImportReading } from './importer.ts';

/** Brings in what was written elsewhere: read, shown, and only then written; as one act that can be stopped and taken back. */
export interface Imports {
  /** Reads what was given. One import is under way at a time: another one that was read before is forgotten. */
  look(given: Given): Promise<ImportPreview>;
  start(library: string, id: string, chosen: readonly number[]): Promise<ImportOutcome>;
  /** Stops what is under way, as leaving its library does; what was written of it goes. */
  stop(): void;
  /** Takes an import back: its drafts go to the trash. Gives how many. */
  undo(library: string, undo: string): Promise<number>;
}

interface Prepared {
  id: string;
  given: Given;
  found: FoundImport;
}

/** Imports that can be taken back while Byline runs. */
const keptImports = 10;
const startLength = 160;
const mostSkippedShown = 500;

export function createImports(ports: StudioPorts, shelf: LibraryShelf, emit: Emit): Imports {
  const done = new Map<string, { library: string; brought: BroughtIn }>();
  let reading: ImportReading | null = null;
  let prepared: Prepared | null = null;
  let stopped = false;

  const tell = (stage: 'reading' | 'writing') => {
    let last = 0;
    return (count: number, total: number) => {
      // A window has no use for a thousand of these a second.
      if (count < total && ports.clock.now() - last < 100) return;
      last = ports.clock.now();
      emit({ name: 'imports.progressed', payload: { stage, done: count, total } });
    };
  };
  return {
    async look(given) {
      reading?.stop();
      prepared = null;
      const current = ports.importer.read(given, tell('reading'));
      reading = current;
      try {
        const found = await current.found;
        prepared = { id: ports.createId(), given, found };
        return previewOf(prepared);
      } finally {
        if (reading === current) reading = null;
      }
    },
    start(id, wanted, chosen) {
      return shelf.use(id, async (library) => {
        const ready = prepared;
        if (ready === null || ready.id !== wanted) throw new SpokenError('not-found', sentences.importForgotten);
        const drafts = chosen.flatMap((place) => ready.found.drafts[place] ?? []);
        if (drafts.length === 0) throw new SpokenError('invalid-input', sentences.nothingChosen);
        stopped = false;
        const files = await ports.importer.open(ready.given);
        try {
          const folder = folderFor(ready.found);
          const isStopped = () => stopped || !shelf.isOpen(id);
          const brought = await bringIn(library, { drafts, files, folder, isStopped, progress: tell('writing') });
          if (brought === null) return { outcome: 'stopped' };
          prepared = null;
          done.set(ready.id, { library: id, brought });
          for (const old of [...done.keys()].slice(0, -keptImports)) done.delete(old);
          const { paths, files: written, missing } = brought;
          return { outcome: 'done', undo: ready.id, drafts: paths.size, files: written.size, missing, first: firstOf(brought) };
        } finally {
          files.close();
        }
      });
    },
    stop() {
      stopped = true;
      reading?.stop();
      prepared = null;
    },
    undo: (id, undo) =>
      shelf.use(id, async (library: RunningLibrary) => {
        const act = done.get(undo);
        if (act === undefined || act.library !== id) throw new SpokenError('not-found', sentences.importForgotten);
        const gone = await takeBack(library, act.brought, 'to-trash');
        // One that failed half-way can be asked for again.
        done.delete(undo);
        return gone;
      }),
  };
}

function firstOf({ paths }: BroughtIn): string {
  return [...paths.keys()][0] ?? '';
}

/** A single text stands with the others; more have a folder of their own, by which they are told apart. */
function folderFor({ drafts, name, source }: FoundImport): string {
  if (drafts.length === 1 && drafts[0]?.target === null) return '';
  return safePath(name).replaceAll('/', '-') || source;
}

function previewOf({ id, found }: Prepared): ImportPreview {
  const { source, name, drafts, skipped } = found;
  return {
    ...{ id, source, name, folder: folderFor(found), drafts: drafts.map(importable) },
    ...{ skipped: skipped.slice(0, mostSkippedShown), skippedCount: skipped.length },
  };
}

function importable({ title, kind, status, date, body, files }: ImportedDraft): ImportableDraft {
  const start = body
    .slice(0, startLength * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, startLength);
  return { title, kind, status, date, start, files: files.length };
}
