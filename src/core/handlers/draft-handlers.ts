import type { DraftDetail } from '../../contract/drafts.ts';
import { splitFile } from '../../domain/drafts/front-matter.ts';
import { exportName } from '../../domain/export/export-name.ts';
import type { Handlers } from '../dispatcher.ts';
import type { LoadedDraft } from '../library/draft-files.ts';
import { duplicateDraft, makeDraft } from '../library/make-draft.ts';
import { publishDraft } from '../library/publish-draft.ts';
import type { RunningLibrary } from '../library/running-library.ts';
import { saveAgain } from '../library/save-again.ts';
import { saveDraft } from '../library/save-draft.ts';
import { saveSource } from '../library/save-source.ts';
import { settleConflict } from '../library/settle-conflict.ts';
import { errorAbout, sentences } from '../sentences.ts';
import type { StudioContext } from '../studio-context.ts';
import { inItsLibrary } from './in-its-library.ts';

type DraftCalls =
  | Exclude<Extract<keyof Handlers, `drafts.${string}`>, 'drafts.delete' | 'drafts.deleteMany'>
  | 'exports.chooseFolder';

export function createDraftHandlers({ ports, shelf }: StudioContext): Pick<Handlers, DraftCalls> {
  const handlers = inItsLibrary(shelf, {
    'drafts.list': async ({ index }, { paths }) => ({ drafts: await index.list(paths) }),
    'drafts.search': async ({ index }, query) => ({ hits: await index.search(query) }),
    'drafts.read': async (library, { path }) => detailOf(library, await readDraft(library, path)),
    async 'drafts.source'(library, { path }) {
      const { revision, text } = await readDraft(library, path);
      return { revision, source: text };
    },
    'drafts.create': async (library, input) => {
      const { newDrafts } = await library.folders.read();
      return detailOf(library, await makeDraft(library, input, newDrafts));
    },
    'drafts.duplicate': async (library, { path }) => detailOf(library, await duplicateDraft(library, path)),
    'drafts.save': (library, { base, ...save }) => saveDraft(library, { ...save, base: base ?? null }),
    async 'drafts.saveSource'(library, save) {
      const { draft, kept } = await saveSource(library, save);
      if (kept === null) return { outcome: 'saved', draft: detailOf(library, draft) };
      return { outcome: 'conflict', draft: detailOf(library, draft), kept: detailOf(library, kept), source: kept.text };
    },
    'drafts.saveAgain': async (library, draft) => detailOf(library, await saveAgain(library, draft)),
    async 'drafts.settle'(library, input) {
      const { draft, trashed } = await settleConflict(library, input);
      return { draft: detailOf(library, draft), trashed };
    },
    'drafts.publish': (library, { path, revision, publication }) => publishDraft(library, path, revision, publication),
    async 'drafts.reveal'({ folder, moves }, { path }) {
      ports.shell.reveal(folder.locate(await moves.whereIs(path)));
      return {};
    },
  });
  /** The folder that was chosen last, by the name that the window knows it by: the window never learns a path that it could make up. */
  const folders = new Map<string, string>();
  return {
    ...handlers,
    /** A person may think about the place for as long as they like, so the library is not held meanwhile. */
    async 'drafts.export'({ library, path, others, format, name: wanted, content: given, into }) {
      const { own, like } = await shelf.use(library, async ({ moves, folder }) => {
        const [now = path, ...further] = await Promise.all([path, ...others].map((each) => moves.whereIs(each)));
        return { own: exportName(now), like: [now, ...further].map((each) => folder.locate(each)) };
      });
      const name = wanted ?? own;
      const folder = into === undefined ? null : (folders.get(into) ?? null);
      if (into !== undefined && folder === null) throw errorAbout('invalid-input', sentences.notFound, path);
      const content = given === 'printed' ? await ports.shell.printWindow() : given;
      if (folder !== null) return { file: await ports.writeExportInto(folder, name, format, content, like) };
      const file = await ports.shell.chooseSaveFile(`${name}.${format}`, format);
      if (file !== null) await ports.writeExport(file, content, like);
      return { file };
    },
    async 'exports.chooseFolder'() {
      const folder = await ports.shell.chooseExportFolder();
      if (folder === null) return { into: null };
      const into = ports.createId();
      folders.clear();
      folders.set(into, folder);
      return { into };
    },
  };
}

/** A draft that was renamed while the question was on its way is found under its new name. */
export async function readDraft(library: RunningLibrary, path: string): Promise<LoadedDraft> {
  return library.files.read(await library.moves.whereIs(path));
}

export function detailOf(library: RunningLibrary, draft: LoadedDraft): DraftDetail {
  const { path, revision, access, properties, text, body, problem } = draft;
  const { frontMatter } = splitFile(text);
  return {
    library: library.id,
    path,
    revision,
    access,
    properties,
    body,
    frontMatter,
    notice: problem?.[library.language()] ?? null,
  };
}
