import { splitFile } from '../../domain/drafts/front-matter.ts';
import type { GivenId } from '../search/library-index.ts';
import type { LoadedDraft } from './draft-files.ts';
import { nullWhenGone } from './failure-code.ts';
import type { HistoryKey } from './history-places.ts';
import type { OpenLibrary } from './open-library.ts';
import { isOtherText } from './same-draft.ts';

/**
 * Another program gave a draft an id or took it away: its versions are filed under what it is known by now. They stay where they
 * are as soon as anything says that they may be another draft's.
 */
export function followGivenId(library: OpenLibrary, given: GivenId): Promise<void> {
  const { path, from, to } = given;
  const [before, after] = [keyOf(path, from), keyOf(path, to)];
  return library.lane.run(async () => {
    const version = await library.history.newest(before);
    if (version === null) return;
    const draft = await library.files.read(path).catch(nullWhenGone);
    if (draft?.access !== 'editable' || draft.properties.id !== to || isOtherText(splitFile(version).body, draft.body)) return;
    const isOwn = from === null ? await isGiven(library, draft) : await isTaken(library, path, from);
    if (isOwn) await library.history.follow(before, after);
  });
}

function keyOf(path: string, id: string | null): HistoryKey {
  return id === null ? { path } : { id };
}

/** Whether the id that a draft has now is its own, and no versions from elsewhere are filed under it. */
async function isGiven({ identity, history }: OpenLibrary, draft: LoadedDraft): Promise<boolean> {
  const id = await identity.idOf(draft);
  const writtenAt = id === null ? null : await history.writtenAt(id);
  return id !== null && (writtenAt === null || writtenAt === draft.path);
}

/** Whether what is filed under an id is of the draft at this path, which no longer carries it; nor does any other. */
async function isTaken({ history, index, trash }: OpenLibrary, path: string, id: string): Promise<boolean> {
  if ((await history.writtenAt(id)) !== path) return false;
  return (await index.sharing(id)).length === 0 && (await trash.from(id)) === null;
}
