import type { DraftKind, DraftStatus, Language } from './draft.ts';
import { scalarFrom } from './yaml-scalar.ts';

/** What a new draft starts with. `date` is an ISO 8601 date from the caller's clock. */
export interface NewDraft {
  id: string;
  kind: DraftKind;
  status: DraftStatus;
  title: string;
  date: string;
  topics?: readonly string[];
  language?: Language | null;
  body?: string;
}

/** The whole text of a new draft's file: the keys that other programs know first, Byline's own after them, then the body. */
export function newDraftText(draft: NewDraft): string {
  const topics = (draft.topics ?? []).map((topic) => scalarFrom(topic, 'plain', 'flow'));
  const lines = [
    '---',
    `title: ${scalarFrom(draft.title)}`,
    `date: ${draft.date}`,
    `draft: ${draft.status !== 'published'}`,
    `tags: [${topics.join(', ')}]`,
    ...(draft.language ? [`lang: ${draft.language}`] : []),
    'byline:',
    `  id: ${scalarFrom(draft.id)}`,
    `  kind: ${draft.kind}`,
    `  status: ${draft.status}`,
    '---',
  ];
  return `${lines.join('\n')}\n${draft.body ?? ''}`;
}
