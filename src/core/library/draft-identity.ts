import type { DraftProperties } from '../../domain/drafts/draft.ts';
import type { LibraryIndex } from '../search/library-index.ts';
import { draftName } from './draft-name.ts';

/** What must be known of a draft to tell who it is. */
export interface Identified {
  path: string;
  properties: Pick<DraftProperties, 'id'>;
}

/** Tells by which id a draft is known, although two files may carry the same one: a file manager copies the id along. */
export interface DraftIdentity {
  /** The id that is this draft's own; `null` when it has none, or when it is another draft's and this one is its copy. */
  idOf(draft: Identified): Promise<string | null>;
}

export function createDraftIdentity(index: Pick<LibraryIndex, 'sharing'>): DraftIdentity {
  /** The path of the draft that an id belongs to, as long as it was seen there. */
  const owners = new Map<string, string>();
  return {
    async idOf({ path, properties: { id } }) {
      if (id === null || owners.get(id) === path) return id;
      const others = (await index.sharing(id).catch(() => [])).filter((other) => other !== path);
      const known = owners.get(id);
      const isCopy = others.some((other) => (known === undefined ? comesBefore(other, path) : other === known));
      if (isCopy) return null;
      owners.set(id, path);
      return id;
    },
  };
}

/** Copies are named after their original, with something behind it. */
function comesBefore(one: string, other: string): boolean {
  const [first, second] = [draftName(one), draftName(other)];
  if (first.length !== second.length) return first.length < second.length;
  return one < other;
}
