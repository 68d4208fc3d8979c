import type { DraftSummary } from '../../../../src/contract/drafts.ts';

/** A draft for tests of lists; only what a test speaks of needs to be given. */
export function draftNamed(path: string, given: Partial<DraftSummary> = {}): DraftSummary {
  return {
    path,
    title: path,
    kind: 'article',
    status: 'drafting',
    topics: [],
    channels: [],
    language: null,
    snippet: '',
    words: 0,
    modified: 0,
    access: 'editable',
    publications: [],
    date: null,
    ...given,
  };
}
