import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect } from 'vitest';
import { type CallInput, type CallName, type CallOutput, calls, type InputSansLibrary } from '../../../../src/contract/calls.ts';
import { StudioError } from '../../../../src/contract/errors.ts';
import type { EventName, EventPayload, StudioEvent } from '../../../../src/contract/events.ts';
import type { Settings } from '../../../../src/contract/settings.ts';
import type { Importer } from '../../../../src/core/import/importer.ts';
import type { DraftReader } from '../../../../src/core/lens/draft-reader.ts';
import { createDiskBackups } from '../../../../src/core/node/backup/disk-backups.ts';
import { digest } from '../../../../src/core/node/digest.ts';
import { openDiskDraftFolder } from '../../../../src/core/node/disk-draft-folder.ts';
import { createDiskLibraryReader } from '../../../../src/core/node/disk-library-reader.ts';
import { createDiskPresence } from '../../../../src/core/node/disk-presence.ts';
import { writeExport, writeExportInto } from '../../../../src/core/node/export-file.ts';
import { type FileSystem, nodeFileSystem } from '../../../../src/core/node/file-system.ts';
import { documentWords } from '../../../../src/core/node/import/document-words.ts';
import { openGiven } from '../../../../src/core/node/import/given-files.ts';
import { readImport } from '../../../../src/core/node/import/read-import.ts';
import { createIndexService } from '../../../../src/core/node/index/index-service.ts';
import { diskScorer, openDiskLens } from '../../../../src/core/node/lens/disk-lens.ts';
import { createLensService } from '../../../../src/core/node/lens/lens-service.ts';
import { openRecoveryFolder } from '../../../../src/core/node/recovery-folder.ts';
import { createDiskSampleLibrary } from '../../../../src/core/node/sample-library.ts';
import type { Shell } from '../../../../src/core/ports.ts';
import { createStudio, type Studio } from '../../../../src/core/studio.ts';
import { lensFiles } from '../../domain/insight/lens-for-tests.ts';
import { createMemorySettings } from './memory-settings.ts';

export interface TestStudioOptions {
  /** Files of the library before it is opened. */
  files?: Record<string, string | Uint8Array>;
  settings?: Partial<Settings>;
  /** The calls that the library's folder is made of. */
  fileSystem?: FileSystem;
  /** The calls by which backups are written and read. */
  backupFiles?: FileSystem;
  /** The file of the index, so that it outlives the studio; in memory when absent. */
  index?: string;
  /** What reads drafts with the lens, instead of the lens on this thread without its dictionary. */
  draftReader?: DraftReader;
  /** What reads an import, instead of this thread. */
  importer?: Importer;
  /** A folder with a library that exists already. */
  place?: string;
  /** Where texts are kept that cannot be written; beside the library when absent. */
  recovery?: string;
  shell?: Partial<Shell>;
  now?: () => number;
}

/** A studio on a folder of the disk, with its index in memory on the same thread. */
export interface TestStudio {
  studio: Studio;
  /** The library's folder. */
  place: string;
  /** Asks as the window does, of the open library if no other is named; the answer must be what the contract promises. Rejects with a `StudioError`. */
  call<Name extends CallName>(name: Name, input: InputSansLibrary<Name>): Promise<CallOutput<Name>>;
  events: StudioEvent[];
  /** Resolves with the next event of this name, or the first one since the last `forgetEvents`. */
  heard<Name extends EventName>(name: Name, fits?: (payload: EventPayload<Name>) => boolean): Promise<EventPayload<Name>>;
  forgetEvents(): void;
  write(file: string, content: string | Uint8Array): void;
  read(file: string): string;
  exists(file: string): boolean;
  /** Every file of the library, Byline's own among them. */
  list(): string[];
  warnings: string[];
}

const toClear: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const clear of toClear.splice(0).reverse()) await clear();
});

/** A folder that lasts for one test. */
export function temporaryFolder(): string {
  const place = realpathSync(mkdtempSync(path.join(tmpdir(), 'byline-test-')));
  toClear.push(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

export async function openTestStudio(options: TestStudioOptions = {}): Promise<TestStudio> {
  const place = options.place ?? path.join(temporaryFolder(), 'Drafts');
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
    writeFileSync(path.join(place, file), content);
  };
  mkdirSync(place, { recursive: true });
  for (const [file, content] of Object.entries(options.files ?? {})) write(file, content);
  const warnings: string[] = [];
  const studio = createTheStudio(options, place, warnings);
  toClear.push(() => studio.dispose());
  const events: StudioEvent[] = [];
  const waiting = new Set<() => void>();
  let library: string | undefined;
  studio.subscribe((event) => {
    if (event.name === 'library.opened') library = event.payload.library?.id;
    events.push(event);
    for (const look of waiting) look();
  });
  const test: TestStudio = {
    ...{ studio, place, events, write, warnings },
    async call<Name extends CallName>(name: Name, input: InputSansLibrary<Name>) {
      const takesLibrary = 'library' in calls[name].input.shape;
      return callStudio(studio, name, (takesLibrary ? { library, ...input } : input) as CallInput<Name>);
    },
    heard: (name, fits = () => true) =>
      new Promise((resolve) => {
        const look = () => {
          const event = events.find((each) => each.name === name && fits(each.payload as never));
          if (event === undefined) return;
          waiting.delete(look);
          resolve(event.payload as never);
        };
        waiting.add(look);
        look();
      }),
    forgetEvents: () => events.splice(0),
    read: (file) => readFileSync(path.join(place, file), 'utf8'),
    exists: (file) => existsSync(path.join(place, file)),
    list: () => filesBelow(place),
  };
  library = (await callStudio(studio, 'app.state', {})).library?.id;
  await test.heard('library.scanned', ({ done }) => done);
  test.forgetEvents();
  return test;
}

function createTheStudio(options: TestStudioOptions, place: string, warnings: string[]): Studio {
  let ids = 0;
  const shell: Shell = {
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
    ...options.shell,
  };
  const source = path.join(import.meta.dirname, '../../../../resources/sample-library');
  return createStudio(
    {
      ...{ version: '0.0.0', systemLanguage: 'en', shell, digest, writeExport, writeExportInto },
      settings: createMemorySettings(options.settings),
      clock: { now: options.now ?? (() => Date.now()) },
      log: { warn: (message, cause) => warnings.push(`${message} ${cause ?? ''}`) },
      createId() {
        ids += 1;
        return `d${process.hrtime.bigint().toString(36)}${ids}`;
      },
      openFolder: (folder) => openDiskDraftFolder(folder, options.fileSystem ?? nodeFileSystem),
      openIndex: ({ identity }) => createIndexService(identity, options.index ?? ':memory:', createDiskLibraryReader(identity)),
      openRecoveryFolder: () => openRecoveryFolder(options.recovery ?? path.join(path.dirname(place), 'recovery')),
      backups: createDiskBackups(options.backupFiles ?? nodeFileSystem),
      importer: options.importer ?? importerOnThisThread,
      presence: createDiskPresence(path.join(path.dirname(place), 'presence')),
      openDraftReader: ({ identity }) => options.draftReader ?? readerOnThisThread(identity),
      sampleLibrary: createDiskSampleLibrary({ source, documents: path.dirname(place) }),
    },
    { library: place },
  );
}

async function callStudio<Name extends CallName>(studio: Studio, name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  const reply = await studio.dispatch(name, input);
  if (!reply.ok) throw new StudioError(reply.error.code, reply.error.message, { subject: reply.error.subject ?? '' });
  expect(calls[name].output.parse(reply.value), `the answer to ${name}`).toEqual(reply.value);
  return reply.value as CallOutput<Name>;
}

const importerOnThisThread: Importer = {
  read: (given, progress) => ({ found: readImport(given, progress), stop: () => {} }),
  words: documentWords,
  open: openGiven,
};

function readerOnThisThread(root: string): DraftReader {
  const scorer = diskScorer(lensFiles);
  const service = createLensService(createDiskLibraryReader(root), openDiskLens(lensFiles, undefined, scorer));
  return {
    version: async () => 'a lens',
    read: (paths) => service.read(paths),
    score: async (pieces) => (await scorer()).score(pieces),
    close: async () => {},
  };
}

export function filesBelow(place: string): string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
