import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Language } from '../../domain/drafts/draft.ts';
import type { Log, SettingsStore, Shell } from '../ports.ts';
import { createStudio, type Studio } from '../studio.ts';
import { createDiskBackups } from './backup/disk-backups.ts';
import { digest } from './digest.ts';
import { openDiskDraftFolder } from './disk-draft-folder.ts';
import { createDiskPresence } from './disk-presence.ts';
import { writeExport, writeExportInto } from './export-file.ts';
import { createWorkerImporter } from './import/worker-importer.ts';
import { startWorkerIndex } from './index/worker-index.ts';
import type { LensFiles } from './lens/disk-lens.ts';
import { startWorkerLens } from './lens/worker-lens.ts';
import { openRecoveryFolder } from './recovery-folder.ts';
import { createDiskSampleLibrary } from './sample-library.ts';

export interface NodeStudioOptions {
  version: string;
  systemLanguage: Language;
  settings: SettingsStore;
  shell: Shell;
  /** Where warnings go; the standard error stream when absent. */
  log?: Log;
  /** The app's data folder: the index of each library, which can be made again, and the recovery place, which cannot. */
  dataFolder: string;
  /** The built (or, in tests, the source) `index-worker`. */
  indexWorker: URL;
  /** The built (or the source) `lens-worker`, and the files that it reads. The index takes the dictionary from them, too. */
  lensWorker: URL;
  lens: LensFiles;
  /** The built (or the source) `import-worker`. */
  importWorker: URL;
  /** The folder of the sample library, and the person's documents folder it is copied to. */
  sampleLibrary: { source: string; documents: string };
  /** A library to open instead of the last one (`--library`). */
  library?: string;
}

/** The studio on this computer's disk, for a host that supplies settings and shell. */
export function createNodeStudio(options: NodeStudioOptions): Studio {
  const { version, systemLanguage, settings, shell, log = standardError, indexWorker, sampleLibrary, library } = options;
  return createStudio(
    {
      ...{ version, systemLanguage, settings, shell, log, digest, createId, writeExport, writeExportInto },
      clock: { now: () => Date.now() },
      openFolder: (place) => openDiskDraftFolder(place),
      openIndex: ({ identity }) =>
        startWorkerIndex(indexWorker, {
          root: identity,
          file: indexFile(options.dataFolder, identity),
          dictionary: options.lens.polishDictionary,
        }),
      openDraftReader: ({ identity }) => startWorkerLens({ script: options.lensWorker, root: identity, files: options.lens }),
      openRecoveryFolder: () => openRecoveryFolder(join(options.dataFolder, 'recovery')),
      backups: createDiskBackups(),
      importer: createWorkerImporter(options.importWorker),
      presence: createDiskPresence(),
      sampleLibrary: createDiskSampleLibrary(sampleLibrary),
    },
    library === undefined ? {} : { library },
  );
}

const standardError: Log = { warn: (message, cause) => console.warn(message, cause ?? '') };

function indexFile(dataFolder: string, library: string): string {
  return join(dataFolder, 'indexes', `${digest(new TextEncoder().encode(library)).slice(0, 32)}.sqlite`);
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const characters = `${letters}0123456789`;

/** 14 characters: 70 bits, so that two drafts never share one. */
function createId(): string {
  return [...randomBytes(14)].map((byte, index) => pick(index === 0 ? letters : characters, byte)).join('');
}

function pick(from: string, byte: number): string {
  return from.charAt(byte % from.length);
}
