import type { DraftVersion } from '../../contract/drafts.ts';
import { countBodyWords } from '../search/count-body-words.ts';
import type { DraftFolder } from './draft-folder.ts';
import { folderOf, isDraftPath, pathIn } from './draft-name.ts';
import { readDraftText } from './draft-text.ts';
import { longestDraft } from './limits.ts';
import { originalOf } from './sync-copies.ts';

/** The copies that sync tools laid beside a draft, as versions of it. Nothing is kept of them: they are the files that lie there. */
export interface CopyVersions {
  list(draft: string): Promise<DraftVersion[]>;
  /** The body of a copy, `null` when the version is none or is gone. */
  read(draft: string, version: string): Promise<string | null>;
}

const mark = 'copy:';

export function createCopyVersions(folder: DraftFolder): CopyVersions {
  const bodyOf = async (path: string) => {
    const content = await folder.read(path, longestDraft);
    return { body: readDraftText(path, content).body, saved: content.modified };
  };
  return {
    async list(draft) {
      const names = await folder.names(folderOf(draft));
      const paths = names.map((name) => pathIn(folderOf(draft), name));
      const copies = paths.filter((path) => isDraftPath(path) && originalOf(path) === draft);
      const versions = copies.map(async (copy) => {
        const { body, saved } = await bodyOf(copy);
        return { version: `${mark}${copy}`, saved, words: countBodyWords(body), name: null, copy };
      });
      // One that vanishes meanwhile, or may not be read, is no version.
      const found = await Promise.allSettled(versions);
      return found.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    },
    async read(draft, version) {
      const copy = version.slice(mark.length);
      if (!version.startsWith(mark) || !isDraftPath(copy) || originalOf(copy) !== draft) return null;
      return bodyOf(copy).then(
        ({ body }) => body,
        () => null,
      );
    },
  };
}
