import type { PassageCandidate } from '../../../contract/passages.ts';
import { readDraftText } from '../../library/draft-text.ts';
import { longestDraft } from '../../library/limits.ts';
import type { LibraryReader } from '../../search/library-reader.ts';
import { passagesIn } from '../../search/passages.ts';
import type { RelatedDraft, Relation } from '../../search/related-drafts.ts';

/** Reads the related drafts one by one, and gives their nearest paragraphs; between two drafts the thread listens. */
export async function readPassages(reader: LibraryReader, { drafts, weights }: Relation): Promise<PassageCandidate[]> {
  const found: PassageCandidate[] = [];
  for (const draft of drafts) {
    found.push(...passagesIn(draft, bodyOf(reader, draft), weights));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return found.sort((one, other) => other.score - one.score);
}

/** Nothing of a draft that is gone meanwhile, or that cannot be read as one. */
function bodyOf(reader: LibraryReader, { summary }: RelatedDraft): string {
  const file = summary.access === 'editable' ? reader.find(summary.path) : null;
  const content = file === null ? null : reader.read(file, longestDraft);
  if (content === null) return '';
  const { access, body } = readDraftText(summary.path, content);
  return access === 'editable' ? body : '';
}
