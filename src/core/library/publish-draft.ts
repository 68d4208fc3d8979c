import type { SaveOutcome } from '../../contract/drafts.ts';
import type { Publication } from '../../domain/drafts/draft.ts';
import type { OpenLibrary } from './open-library.ts';
import { saveDraft } from './save-draft.ts';

/** Adds the record that a draft went out, and marks it as published. */
export function publishDraft(
  library: OpenLibrary,
  path: string,
  revision: string,
  publication: Publication,
): Promise<SaveOutcome> {
  return saveDraft(library, {
    path,
    revision,
    changes: [],
    base: null,
    whole: true,
    properties: (now) => ({ status: 'published', publications: [...now.publications, publication], lastmod: publication.date }),
  });
}
