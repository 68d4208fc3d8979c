import type { LoadedDraft } from '../library/draft-files.ts';
import { hasCode } from '../library/failure-code.ts';
import type { RunningLibrary } from '../library/running-library.ts';
import { isOtherText } from '../library/same-draft.ts';
import type { KeptText } from './recovery-place.ts';

/** The draft that a kept text is of, under whatever name it has now; `null` when it is gone, although another may have its name. */
export async function itsDraft(library: RunningLibrary, kept: KeptText): Promise<LoadedDraft | null> {
  const there = await draftAt(library, await library.moves.whereIs(kept.path));
  if (there !== null && (await isOf(library, kept, there))) return there;
  const id = kept.known?.id ?? null;
  if (id === null) return null;
  for (const path of await library.index.sharing(id)) {
    const draft = path === kept.path ? null : await draftAt(library, path);
    if (draft?.properties.id === id) return draft;
  }
  return null;
}

async function draftAt(library: RunningLibrary, path: string): Promise<LoadedDraft | null> {
  try {
    return await library.files.read(path);
  } catch (error) {
    if (hasCode(error, 'not-found')) return null;
    throw error;
  }
}

/** Ids tell; where one is missing, the text, a version, or a paragraph that both have. What cannot be edited is never written to. */
async function isOf(library: RunningLibrary, { known, revision, base, text }: KeptText, draft: LoadedDraft): Promise<boolean> {
  if (draft.revision === revision || draft.access !== 'editable') return true;
  const [id, other] = [known?.id ?? null, draft.properties.id];
  if (id !== null) return id === other;
  if (text === draft.body) return true;
  if (base !== null && !isOtherText(base, draft.body)) return true;
  return revision !== null && (await library.history.find(draft, revision).catch(() => null)) !== null;
}
