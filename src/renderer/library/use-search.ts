import { useDeferredValue } from 'react';
import type { SearchHit } from '../../contract/drafts.ts';
import { type Answer, useAnswer } from '../bridge/use-answer.ts';
import type { Filters } from '../window/list-state.ts';

/** What the whole library holds of the words typed; `null` filters leave everything in. Without words nothing is asked. */
export function useSearch(query: string, filters: Filters): Answer<{ hits: SearchHit[] }> {
  const { topic, kind, status, language } = filters;
  const asked = useDeferredValue(query.trim().slice(0, 500));
  const { answer } = useAnswer(
    'drafts.search',
    asked === '' ? null : { query: asked, ...topicInput(topic), kind, status, language, limit: mostHits },
    { refreshOn: ['drafts.changed'] },
  );
  return answer;
}

/** More than anybody looks through; narrower words are the way on. */
const mostHits = 500;

function topicInput(topic: Filters['topic']): { topic: string | null; untagged: boolean } {
  return { topic: topic?.kind === 'topic' ? topic.name : null, untagged: topic?.kind === 'untagged' };
}
