import type { DraftDetail } from '../../contract/drafts.ts';
import type { Handlers } from '../dispatcher.ts';
import type { LoadedDraft } from '../library/draft-files.ts';
import { exportDraft } from '../library/export-draft.ts';
import { duplicateDraft, makeDraft } from '../library/make-draft.ts';
import { publishDraft } from '../library/publish-draft.ts';
import type { RunningLibrary } from '../library/running-library.ts';
import { saveDraft } from '../library/save-draft.ts';
import { saveSource } from '../library/save-source.ts';
import type { StudioContext } from '../studio-context.ts';

type DraftCalls = Extract<keyof Handlers, `drafts.${string}`>;

export function createDraftHandlers(context: StudioContext): Omit<Pick<Handlers, DraftCalls>, 'drafts.delete'> {
  const { ports, shelf } = context;
  const detail = (draft: LoadedDraft) => detailOf(context, draft);
  return {
    async 'drafts.list'({ paths }) {
      return { drafts: await (await shelf.current()).index.list(paths) };
    },
    async 'drafts.search'(query) {
      return { hits: await (await shelf.current()).index.search(query) };
    },
    async 'drafts.read'({ path }) {
      return detail(await readDraft(await shelf.current(), path));
    },
    async 'drafts.source'({ path }) {
      const { revision, text } = await readDraft(await shelf.current(), path);
      return { revision, source: text };
    },
    async 'drafts.create'(input) {
      return detail(await makeDraft(await shelf.current(), input));
    },
    async 'drafts.duplicate'({ path }) {
      return detail(await duplicateDraft(await shelf.current(), path));
    },
    async 'drafts.save'({ properties, ...save }) {
      return saveDraft(await shelf.current(), { ...save, properties: () => properties });
    },
    async 'drafts.saveSource'(save) {
      return detail(await saveSource(await shelf.current(), save));
    },
    async 'drafts.publish'({ path, revision, publication }) {
      return publishDraft(await shelf.current(), path, revision, publication);
    },
    async 'drafts.reveal'({ path }) {
      const library = await shelf.current();
      ports.shell.reveal(library.folder.locate(await library.moves.whereIs(path)));
      return {};
    },
    async 'drafts.export'({ path, format, text }) {
      return { file: await exportDraft(ports, await shelf.current(), path, format, text) };
    },
  };
}

/** A draft that was renamed while the question was on its way is found under its new name. */
export async function readDraft(library: RunningLibrary, path: string): Promise<LoadedDraft> {
  return library.files.read(await library.moves.whereIs(path));
}

function detailOf({ language }: StudioContext, { path, revision, access, properties, body, problem }: LoadedDraft): DraftDetail {
  return { path, revision, access, properties, body, notice: problem?.[language()] ?? null };
}
