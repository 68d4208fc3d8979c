import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createWorkerImporter } from '../../../../src/core/node/import/worker-importer.ts';
import { type Sentence, sentences } from '../../../../src/core/sentences.ts';
import { longestPolicy } from '../../../../src/domain/policy/document-limits.ts';
import { pdfOf } from '../import/pdf-file.ts';
import { createRefusableDisk, type RefusableDisk } from './refusable-disk.ts';
import { openTestStudio, type TestStudio, type TestStudioOptions, temporaryFolder } from './test-studio.ts';

/** What goes wrong, and what is to be said of it: a sentence, or how it begins where a remedy or a detail follows. */
export interface Provocation {
  says: Sentence;
  /** Resolves with what was said, or rejects with an error that says it. */
  provoke(language: 'en' | 'pl'): Promise<unknown>;
}

type Act = (test: TestStudio, disk: RefusableDisk) => Promise<unknown>;

/** A library of one draft, on a disk that can be told to refuse, in which something goes wrong. */
function inLibrary(says: Sentence, act: Act, options: TestStudioOptions = {}): Provocation {
  return {
    says,
    async provoke(language) {
      const disk = createRefusableDisk();
      const files = { 'draft.md': draft, 'broken.md': '---\ntitle: [Broken\n---\nText.\n', ...options.files };
      const settings = { language };
      return act(await openTestStudio({ ...options, files, settings, fileSystem: disk.fileSystem }), disk);
    },
  };
}

const draft = '---\ntitle: Draft\nbyline:\n  id: abc\n---\nWords.\n';
const png = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1];
const nobody = '0'.repeat(64);
const remedy: Sentence = { en: '', pl: '' };
const own = { path: 'draft.md' };

const readDraft = (test: TestStudio) => test.call('drafts.read', own);

/** Changes a word of the draft as the window does. */
async function save(test: TestStudio, change: Partial<{ revision: string; start: number }> = {}): Promise<unknown> {
  const { revision } = await readDraft(test);
  const { start = 0 } = change;
  const changes = [{ start, end: start + 5, text: 'Lines' }];
  return test.call('drafts.save', { ...own, revision: change.revision ?? revision, changes });
}

const changesOnDisk = (call: string) => ['mkdir', 'rename', 'link', 'unlink', 'rmdir'].includes(call);

/** Does something on a disk that takes no change any more. */
const onFullDisk =
  (prepare: (test: TestStudio) => Promise<string>, act: (test: TestStudio, made: string) => Promise<unknown>): Act =>
  async (test, disk) => {
    const made = await prepare(test);
    disk.refuse('ENOSPC', changesOnDisk);
    return act(test, made);
  };

const noPreparation = async () => '';
const keepVersion = async (test: TestStudio) => (await test.call('history.keep', own)).version ?? '';
const trash = async (test: TestStudio) => (await test.call('drafts.delete', own)).trashed.id;

const onDisks: Record<string, Provocation> = {
  writeFailed: inLibrary(sentences.writeFailed('draft'), async (test, disk) => {
    disk.refuse('EIO', (call) => call === 'rename');
    return save(test);
  }),
  notReadable: inLibrary(sentences.notReadable('draft'), async (test, disk) => {
    disk.refuse('EIO', (call, place) => call === 'open' && place.endsWith('draft.md'));
    return readDraft(test);
  }),
  folderInTheWay: inLibrary(sentences.folderInTheWay('draft'), async (test) => {
    rmSync(path.join(test.place, 'draft.md'));
    mkdirSync(path.join(test.place, 'draft.md'));
    return readDraft(test);
  }),
  fileInTheWay: inLibrary(
    sentences.fileInTheWay('images'),
    (test) => test.call('images.add', { draft: 'draft.md', name: 'a.png', bytes: new Uint8Array(png) }),
    { files: { images: 'no folder' } },
  ),
  backslash: inLibrary(sentences.backslash('back\\slash'), (test) => test.call('drafts.read', { path: 'back\\slash.md' })),
  notTrashed: inLibrary(
    sentences.notTrashed('draft', remedy),
    onFullDisk(noPreparation, (test) => test.call('drafts.delete', own)),
  ),
  notPutBack: inLibrary(
    sentences.notPutBack('draft', remedy),
    onFullDisk(trash, (test, id) => test.call('trash.restore', { id })),
  ),
  notForgotten: inLibrary(
    sentences.notForgotten('draft', remedy),
    onFullDisk(trash, (test, id) => test.call('trash.empty', { ids: [id] })),
  ),
  versionNotKept: inLibrary(
    sentences.versionNotKept('draft', remedy),
    onFullDisk(noPreparation, (test) => test.call('history.keep', own)),
  ),
  versionNotNamed: inLibrary(
    sentences.versionNotNamed('draft', remedy),
    onFullDisk(keepVersion, (test, version) => test.call('history.name', { ...own, version, name: 'First' })),
  ),
  ownFileNotSaved: inLibrary(
    sentences.ownFileNotSaved('topics.yaml', remedy),
    onFullDisk(noPreparation, (test) => test.call('topics.create', { name: 'Law' })),
  ),
  notFound: inLibrary(sentences.notFound('none'), (test) => test.call('drafts.read', { path: 'none.md' })),
  folderBack: inLibrary(sentences.folderBack('Drafts'), async (test) => {
    renameSync(test.place, `${test.place}-away`);
    await test.heard('library.availabilityChanged', ({ available }) => !available);
    renameSync(`${test.place}-away`, test.place);
    return (await test.heard('library.availabilityChanged', ({ available }) => available)).message;
  }),
  nameTooLong: inLibrary(sentences.nameTooLong('a'.repeat(300)), (test) =>
    test.call('drafts.read', { path: `${'a'.repeat(300)}.md` }),
  ),
  taken: inLibrary(sentences.taken('a'), async (test, disk) => {
    disk.refuse('EEXIST', (call) => call === 'link');
    return test.call('images.add', { draft: 'draft.md', name: 'a.png', bytes: new Uint8Array(png) });
  }),
  changedOutside: inLibrary(
    sentences.changedOutside('topics.yaml'),
    async (test, disk) => {
      let times = 0;
      disk.before((call, place) => {
        times += 1;
        if (call === 'access' && place.endsWith('topics.yaml')) writeFileSync(place, `topics: []\n# ${times}\n`);
      });
      return test.call('topics.create', { name: 'Law' });
    },
    { files: { '.byline/topics.yaml': 'topics: []\n' } },
  ),
  changingTooFast: inLibrary(sentences.changingTooFast('draft'), async (test, disk) => {
    const { revision } = await readDraft(test);
    let times = 0;
    disk.before((call, place) => {
      times += 1;
      if (call === 'access') writeFileSync(place, `${draft}${'More. '.repeat(times)}\n`);
    });
    return test.call('drafts.save', { ...own, revision, properties: { status: 'ready' } });
  }),
};

const aboutDrafts: Record<string, Provocation> = {
  baseForgotten: inLibrary(sentences.baseForgotten('draft'), (test) => save(test, { revision: nobody })),
  badChanges: inLibrary(sentences.badChanges('draft'), (test) => save(test, { start: 5000 })),
  ownFolder: inLibrary(sentences.ownFolder('notes.txt'), (test) => test.call('drafts.read', { path: 'notes.txt' })),
  outsideLibrary: inLibrary(sentences.outsideLibrary('a'), async (test) => {
    symlinkSync(temporaryFolder(), path.join(test.place, 'out'));
    return test.call('drafts.read', { path: 'out/a.md' });
  }),
  notEditable: inLibrary(sentences.notEditable('latin'), (test) => test.call('drafts.duplicate', { path: 'latin.md' }), {
    files: { 'latin.md': Buffer.from('Za\xbf\xf3\xb3\xe6', 'latin1') },
  }),
  malformedFrontMatter: inLibrary(
    { en: 'The properties at the top of “broken” cannot be read (', pl: 'Nie można odczytać właściwości na początku „broken” (' },
    async (test) => (await test.call('drafts.read', { path: 'broken.md' })).notice,
  ),
  trashEntryMissing: inLibrary(sentences.trashEntryMissing, (test) => test.call('trash.read', { id: '2026-01-01-none' })),
  versionMissing: inLibrary(sentences.versionMissing('draft'), (test) =>
    test.call('history.read', { ...own, version: '2026-01-01T00-00-00-000Z' }),
  ),
  notAnImage: inLibrary(sentences.notAnImage('a.png'), (test) =>
    test.call('images.add', { draft: 'draft.md', name: 'a.png', bytes: new Uint8Array([1]) }),
  ),
  imageTooLarge: inLibrary(
    sentences.imageTooLarge('large.png'),
    (test) => test.call('images.read', { draft: 'draft.md', source: 'large.png' }),
    { files: { 'large.png': Buffer.concat([Buffer.from(png), Buffer.alloc(50_000_000)]) } },
  ),
};

const primary = ['one', 'two'].map((name) => `  - name: ${name}\n    role: primary\n`).join('');
const withTopics = { files: { '.byline/topics.yaml': `topics:\n${primary}  - name: three\n` } };

const aboutTopics: Record<string, Provocation> = {
  thirdPrimary: inLibrary(
    sentences.thirdPrimary('one', 'two'),
    (test) => test.call('topics.setRole', { name: 'three', role: 'primary' }),
    withTopics,
  ),
  topicUnknown: inLibrary(sentences.topicUnknown('none'), (test) => test.call('topics.setShare', { name: 'none', share: 5 })),
  topicTaken: inLibrary(sentences.topicTaken('one'), (test) => test.call('topics.create', { name: 'one' }), withTopics),
  topicCircle: inLibrary(
    sentences.topicCircle('one'),
    (test) => test.call('topics.setParent', { name: 'one', parent: 'one' }),
    withTopics,
  ),
  nothingToUndo: inLibrary(sentences.nothingToUndo, (test) => test.call('topics.undo', { undo: 'none' })),
};

const worker = (script: string) => createWorkerImporter(new URL(`../../../../src/core/node/${script}`, import.meta.url));
const given = [{ path: 'a.md', bytes: new TextEncoder().encode('Words.\n') }];
const policy = (name: string, bytes: Uint8Array): Act => {
  const file = { path: name, bytes: new Uint8Array(bytes) };
  return (test) => test.call('policy.readFile', { file });
};

const aboutFiles: Record<string, Provocation> = {
  importFailed: inLibrary(sentences.importFailed, (test) => test.call('imports.look', { files: given }), {
    importer: worker('no-such-worker.ts'),
  }),
  importStopped: inLibrary(
    sentences.importStopped,
    async (test) => {
      const looking = test.call('imports.look', { files: given });
      await test.call('imports.stop', {});
      return looking;
    },
    { importer: worker('import-worker.ts') },
  ),
  importForgotten: inLibrary(sentences.importForgotten, (test) => test.call('imports.undo', { undo: 'none' })),
  nothingChosen: inLibrary(sentences.nothingChosen, async (test) => {
    const { preview } = await test.call('imports.look', { files: given });
    return test.call('imports.start', { id: preview.id, chosen: [99] });
  }),
  documentDamaged: inLibrary(sentences.documentDamaged('half.pdf'), policy('half.pdf', pdfOf(['Half.']).subarray(0, 40))),
  documentLocked: inLibrary(sentences.documentLocked('locked.pdf'), policy('locked.pdf', pdfOf(['Secret.'], { isLocked: true }))),
  documentEmpty: inLibrary(sentences.documentEmpty('scan.pdf'), policy('scan.pdf', pdfOf([]))),
  documentUnknown: inLibrary(sentences.documentUnknown('none.pdf'), policy('none.pdf', Buffer.from('This is no PDF.'))),
  documentTooLong: inLibrary(sentences.documentTooLong('long.txt'), policy('long.txt', Buffer.alloc(longestPolicy + 1, 'a'))),
  nothingRestored: inLibrary(sentences.nothingRestored, (test) => test.call('backup.openRestored', {})),
};

/** A clock and an input a moment ago for each link. */
const atOnce = (() => {
  let input = 1000;
  const lastInputAt = () => {
    input += 1;
    return input;
  };
  return { shell: { lastInputAt }, now: () => input + 1 };
})();

const locked = { place: '' };

const aboutTheApp: Record<string, Provocation> = {
  noLibrary: inLibrary(sentences.noLibrary, async (test) => {
    await test.studio.dispose();
    return readDraft(test);
  }),
  libraryClosed: inLibrary(sentences.libraryClosed, (test) => test.call('drafts.read', { ...own, library: 'f'.repeat(32) })),
  unknownRequest: inLibrary(sentences.unknownRequest, async (test) => {
    const reply = await test.studio.dispatch('drafts.none', {});
    return reply.ok ? '' : reply.error.message;
  }),
  badRequest: inLibrary(
    {
      en: sentences.badRequest('drafts.read.path').en.slice(0, -1),
      pl: sentences.badRequest('drafts.read.path').pl.slice(0, -1),
    },
    (test) => test.call('drafts.read', { path: 7 } as never),
  ),
  unforeseen: inLibrary(sentences.unforeseen, (test) => test.call('backup.make', {}), {
    shell: { chooseFolder: () => Promise.reject(new TypeError('the desktop is gone')) },
  }),
  folderUnreadable: inLibrary(
    sentences.folderUnreadable('Locked'),
    (test, disk) => {
      locked.place = path.join(temporaryFolder(), 'Locked');
      mkdirSync(locked.place);
      disk.refuse('EACCES', (call, place) => call === 'opendir' && place === locked.place);
      return test.call('library.choose', {});
    },
    { shell: { chooseFolder: async () => locked.place } },
  ),
  libraryShared: inLibrary(sentences.libraryShared('Drafts'), async (test) => {
    await openTestStudio({ place: test.place });
    return (await test.heard('library.sharingChanged')).message;
  }),
  recentMissing: inLibrary(sentences.recentMissing, (test) => test.call('library.reopen', { recent: 19 })),
  linkNotAskedFor: inLibrary(sentences.linkNotAskedFor, (test) => test.call('links.open', { url: 'https://example.org' })),
  tooManyLinks: inLibrary(
    sentences.tooManyLinks,
    async (test) => {
      for (let link = 0; link < 11; link += 1) await test.call('links.open', { url: 'https://example.org' });
    },
    atOnce,
  ),
};

/** By the name of what is said. */
export const provocations: Record<string, Provocation> = {
  ...onDisks,
  ...aboutDrafts,
  ...aboutTopics,
  ...aboutFiles,
  ...aboutTheApp,
};
