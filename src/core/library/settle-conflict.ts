import type { TrashedDraft } from '../../contract/drafts.ts';
import { errorAbout, sentences } from '../sentences.ts';
import { withoutRemark } from './conflicting-draft.ts';
import type { LoadedDraft } from './draft-files.ts';
import type { OpenLibrary } from './open-library.ts';
import { untilUndisturbed, withProperties } from './rewrite.ts';

export interface Settlement {
  /** The draft in conflict, with the text that was kept. */
  draft: LoadedDraft;
  /** The text that was not kept. */
  trashed: TrashedDraft;
}

/** Ends a conflict: of the draft at `path` and the draft `kept` beside it one text stays, and the other goes to history and trash. */
export function settleConflict(
  library: OpenLibrary,
  input: { path: string; kept: string; choice: 'kept' | 'other' },
): Promise<Settlement> {
  return library.lane.run(async () => {
    const [path, keptPath] = await Promise.all([library.moves.whereIs(input.path), library.moves.whereIs(input.kept)]);
    if (path === keptPath) throw errorAbout('invalid-input', sentences.notEditable, path);
    const settle = input.choice === 'kept' ? takeKept : leaveOther;
    const settlement = await untilUndisturbed(path, () => settle(library, path, keptPath));
    library.announce([path, keptPath]);
    return settlement;
  });
}

/** The text beside goes into the file. Both texts are safe elsewhere before anything is replaced. */
async function takeKept(library: OpenLibrary, path: string, keptPath: string): Promise<Settlement> {
  const [other, kept] = [await library.files.read(path), await library.files.read(keptPath)];
  if (other.access === 'read-only') throw errorAbout('invalid-input', sentences.notEditable, path);
  await library.history.keepNow(other);
  const id = await library.identity.idOf(other);
  const trashed = await library.trash.putText(path, other.properties.title, other.text);
  const draft = await library.files.replace(other, textOf(other, kept, id)).catch(async (error: unknown) => {
    // A disk may fail when the file is replaced already. As long as it is as it was, nothing belongs into the trash.
    const isAsItWas = await library.files.read(path).then(
      ({ revision }) => revision === other.revision,
      () => false,
    );
    if (isAsItWas) await library.trash.forget(trashed.id).catch(() => {});
    throw error;
  });
  await library.history.followId(other, draft);
  if (!saysAllOf(draft, kept)) await library.history.keepNow(asVersionOf(draft, kept));
  await library.trash.drop(keptPath, kept.revision);
  return { draft, trashed };
}

/** The text beside goes; the file stays as it is. */
async function leaveOther(library: OpenLibrary, path: string, keptPath: string): Promise<Settlement> {
  const [other, kept] = [await library.files.read(path), await library.files.read(keptPath)];
  await library.history.keepNow(asVersionOf(other, kept));
  return { draft: other, trashed: await library.trash.put(keptPath, kept.properties.title) };
}

/** A text that was kept beside a draft, as a version of that draft. */
function asVersionOf({ path, properties: { id } }: LoadedDraft, kept: LoadedDraft): LoadedDraft {
  return { ...kept, path, properties: { ...kept.properties, id } };
}

/** Whether a draft has everything that its text beside said, in keys that Byline does not know, too. */
function saysAllOf({ path, text, properties: { id, title } }: LoadedDraft, kept: LoadedDraft): boolean {
  return kept.access !== 'editable' || text === kept.text || withProperties(path, kept.text, { title }, id) === text;
}

/** The kept words with the kept properties, in the front matter that the file has: the rest of it is nobody's quarrel. */
function textOf(other: LoadedDraft, kept: LoadedDraft, ownId: string | null): string {
  if (kept.access !== 'editable') return kept.text;
  const { id: _id, ...properties } = kept.properties;
  const wanted = { ...properties, title: withoutRemark(properties.title), date: properties.date ?? undefined };
  if (other.access !== 'editable') return withProperties(other.path, kept.text, wanted, ownId);
  const text = other.text.slice(0, other.text.length - other.body.length) + kept.body;
  return withProperties(other.path, text, wanted, null);
}
