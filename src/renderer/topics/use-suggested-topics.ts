import { useEffect, useState } from 'react';
import type { TopicSuggestion } from '../../contract/topics.ts';
import { createBurst } from '../bridge/burst.ts';
import { call } from '../bridge/calls.ts';
import type { DraftSession } from '../draft/draft-session.ts';

/** More would push the text down and ask for attention. */
const mostShown = 2;
/** The calls take no more; what stands further down rarely changes what a text is about. */
const mostText = 200_000;

/** Topics that the person's own drafts suggest for the open one; asked again only when the writing rests. */
export function useSuggestedTopics({ path, properties, handle }: DraftSession): TopicSuggestion[] {
  const [suggestions, setSuggestions] = useState<TopicSuggestion[]>([]);
  useEffect(() => {
    setSuggestions([]);
    if (handle === null) return;
    let current = true;
    const ask = async () => {
      const text = handle
        .blocks()
        .map((block) => block.text)
        .join('\n')
        .slice(0, mostText);
      const answer = await call('topics.suggest', { path, text });
      if (current) setSuggestions(answer.suggestions);
    };
    // A suggestion that does not come is not missed.
    const [burst, cancel] = createBurst(() => void ask().catch(() => {}), { quiet: 1500, most: 20_000 });
    burst();
    const stop = handle.onBlocksChange(burst);
    return () => {
      current = false;
      cancel();
      stop();
    };
  }, [path, handle]);
  return suggestions.filter(({ name }) => !properties.topics.includes(name)).slice(0, mostShown);
}
