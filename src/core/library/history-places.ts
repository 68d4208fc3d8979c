import type { DraftFolder } from './draft-folder.ts';
import type { DraftIdentity, Identified } from './draft-identity.ts';
import { ownFolder } from './draft-name.ts';
import type { VersionShelf } from './version-shelf.ts';

/** By what the versions of a draft are found: its id, its path where it has none, or its place in the trash. */
export type HistoryKey = { id: string } | { path: string } | { trashed: string };

/** The folders in which the versions of drafts are. */
export interface HistoryPlaces {
  of(key: HistoryKey): string;
  readable(draft: Identified): Promise<string>;
  writable(draft: Identified): Promise<string>;
}

export interface HistoryPlacesParts {
  folder: DraftFolder;
  identity: DraftIdentity;
  digest: (bytes: Uint8Array) => string;
  shelf: VersionShelf;
}

const root = `${ownFolder}/history`;

export function createHistoryPlaces({ folder, identity, digest, shelf }: HistoryPlacesParts): HistoryPlaces {
  const of = (key: HistoryKey) => `${root}/_${digest(new TextEncoder().encode(keyText(key))).slice(0, 24)}`;
  /** Folders of old carry an id as it is; they are taken over with the next version. */
  const located = async (draft: Identified): Promise<{ place: string; former: string | null }> => {
    const id = await identity.idOf(draft);
    const place = of(id === null ? { path: draft.path } : { id });
    if (id === null || !isPlainName(id) || (await folder.names(place)).length > 0) return { place, former: null };
    const former = `${root}/${id}`;
    return { place, former: (await folder.names(former)).length > 0 ? former : null };
  };
  return {
    of,
    async readable(draft) {
      const { place, former } = await located(draft);
      return former ?? place;
    },
    async writable(draft) {
      const { place, former } = await located(draft);
      if (former !== null) await shelf.move(former, place);
      return place;
    },
  };
}

/** A digest of this names the folder: an id is whatever a file says, and no two files may meet in one folder by it. */
function keyText(key: HistoryKey): string {
  if ('id' in key) return `id:${key.id}`;
  return 'path' in key ? `path:${key.path}` : `trashed:${key.trashed}`;
}

function isPlainName(id: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/.test(id);
}
