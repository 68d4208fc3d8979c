import type { DraftAccess } from '../../contract/drafts.ts';
import type { DraftProperties } from '../../domain/drafts/draft.ts';
import type { LibraryIndex } from '../search/library-index.ts';
import { draftName } from './draft-name.ts';

/** What must be known of a draft to tell who it is. */
export interface Identified {
  path: string;
  properties: Pick<DraftProperties, 'id'>;
  /** Of one whose front matter cannot be read the id may be unreadable, too. */
  access?: DraftAccess;
}

/** Tells by which id a draft is known, although two files may carry the same one: a file manager copies the id along. */
export interface DraftIdentity {
  /** The id that is this draft's own; `null` when it has none, or when it is another draft's and this one is its copy. */
  idOf(draft: Identified): Promise<string | null>;
  /** The draft with this id went into the trash: whatever carries the id from now on, but stands elsewhere, is a copy. */
  trashed(id: string): void;
}

export interface DraftIdentityParts {
  index: Pick<LibraryIndex, 'sharing'>;
  /** Where the draft with an id was that is in the trash now; `null` when there is none. */
  trashedFrom: (id: string) => Promise<string | null>;
  /** Where the draft was whose versions are kept under an id, when the last of them was kept; `null` when there are none. */
  writtenAt: (id: string) => Promise<string | null>;
}

export function createDraftIdentity({ index, trashedFrom, writtenAt }: DraftIdentityParts): DraftIdentity {
  /** The path of the draft that an id belongs to, as long as it was seen there. */
  const owners = new Map<string, string>();
  const ownedAt = (path: string) => [...owners].find(([, owner]) => owner === path)?.[0] ?? null;
  const isCopyOfTrashed = async (id: string, path: string) => {
    const from = await trashedFrom(id).catch(() => null);
    return from !== null && from !== path;
  };
  /** Whether one of several files that carry an id is a copy. The draft that was written on here is none, whatever its name. */
  const isCopyAmong = async (id: string, path: string, others: readonly string[]) => {
    if (others.length === 0) return false;
    const known = owners.get(id) ?? (await writtenAt(id).catch(() => null));
    if (known === path) return false;
    return others.includes(known ?? path) || (!owners.has(id) && others.some((other) => comesBefore(other, path)));
  };
  return {
    trashed: (id) => void owners.delete(id),
    async idOf({ path, properties: { id }, access }) {
      if (id === null) return access === 'source' ? ownedAt(path) : null;
      if (owners.get(id) === path) return id;
      const others = (await index.sharing(id).catch(() => [])).filter((other) => other !== path);
      if (await isCopyAmong(id, path, others)) return null;
      if (!owners.has(id) && (await isCopyOfTrashed(id, path))) return null;
      owners.set(id, path);
      return id;
    },
  };
}

/** Copies lie in folders further down, or are named after their original, with something behind it. */
function comesBefore(one: string, other: string): boolean {
  const [above, below] = [one.split('/').length, other.split('/').length];
  if (above !== below) return above < below;
  const [first, second] = [draftName(one), draftName(other)];
  if (first.length !== second.length) return first.length < second.length;
  return one < other;
}
