import './suggested-topic.css';
import { useId } from 'react';
import type { TopicSuggestion } from '../../contract/topics.ts';
import { useText } from '../words/text.tsx';

interface SuggestedTopicChipProps {
  suggestion: TopicSuggestion;
  onTake: () => void;
}

/** A topic that is offered, with the words of the draft that speak for it; it is put on only by pressing it. */
export function SuggestedTopicChip({ suggestion: { name, words }, onTake }: SuggestedTopicChipProps) {
  const text = useText('topics');
  const id = useId();
  return (
    <button
      type="button"
      className="chip chip-dashed"
      title={text('takeSuggested', { topic: name })}
      aria-describedby={id}
      onClick={onTake}
    >
      <span className="suggested-topic">
        {text('suggested', { topic: name })}{' '}
        <span id={id} aria-hidden="true" className="suggested-words">
          {text('suggestedFor', { words: words.join(', ') })}
        </span>
      </span>
    </button>
  );
}
