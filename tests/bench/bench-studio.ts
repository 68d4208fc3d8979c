import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createNodeStudio } from '../../src/core/node/node-studio.ts';
import type { Studio } from '../../src/core/studio.ts';
import { root } from '../e2e/support/launch.ts';
import { createMemorySettings } from '../unit/core/support/memory-settings.ts';

const shell = {
  chooseFolder: async () => null,
  chooseBackup: async () => null,
  chooseImport: async () => [],
  chooseSaveFile: async () => null,
  chooseExportFolder: async () => null,
  printWindow: async () => new Uint8Array(),
  lastInputAt: () => 0,
  confirmLink: async () => false,
  openExternal: async () => {},
  reveal: () => {},
};

/** The trusted side as the app starts it, on this library, with its built threads and without a window. */
export function openBenchStudio({ library, data }: { library: string; data: string }): Studio {
  return createNodeStudio({
    ...{ version: '', systemLanguage: 'en', settings: createMemorySettings(), shell, dataFolder: data, library },
    importWorker: pathToFileURL(path.join(root, 'out/main/import-worker.js')),
    indexWorker: pathToFileURL(path.join(root, 'out/main/index-worker.js')),
    lensWorker: pathToFileURL(path.join(root, 'out/main/lens-worker.js')),
    lens: {
      model: path.join(root, 'resources/lens'),
      polishDictionary: path.join(root, 'resources/dictionaries/pl/polish.dict'),
    },
    sampleLibrary: { source: '', documents: data },
  });
}
