import type { Language } from '../../domain/drafts/draft.ts';
import type { Log, SettingsStore, Shell, StudioPorts } from '../ports.ts';
import { createStudio, type Studio } from '../studio.ts';

export interface NodeStudioOptions {
  version: string;
  systemLanguage: Language;
  settings: SettingsStore;
  shell: Shell;
  /** Where warnings go; the standard error stream when absent. */
  log?: Log;
  /** Folder for what can be made again: the index of each library. */
  dataFolder: string;
  /** The built (or, in tests, the source) `index-worker`. */
  indexWorker: URL;
  /** The folder of the sample library, and the person's documents folder it is copied to. */
  sampleLibrary: { source: string; documents: string };
  /** A library to open instead of the last one (`--library`). */
  library?: string;
}

/** The studio on this computer's disk, for a host that supplies settings and shell. */
export function createNodeStudio(options: NodeStudioOptions): Studio {
  const ports = { version: options.version } as StudioPorts;
  return createStudio(ports, options.library === undefined ? {} : { library: options.library });
}
