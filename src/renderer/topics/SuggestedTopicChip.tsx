import './suggested-topic.css';
import type { TopicSuggestion } from '../../contract/topics.ts';
import { useText } from '../app/text.tsx';

interface SuggestedTopicChipProps {
  suggestion: TopicSuggestion;
  onTake: () => void;
}

/** A topic that is offered, with the words of the draft that speak for it; it is put on only by pressing it. */
export function SuggestedTopicChip({ suggestion: { name, words }, onTake }: SuggestedTopicChipProps) {
  const text = useText('topics');
  return (
    <button type="button" className="chip chip-dashed" title={text('takeSuggested', { topic: name })} onClick={onTake}>
      <span className="suggested-topic">
        {text('suggested', { topic: name })}{' '}
        <span className="suggested-words">{text('suggestedFor', { words: words.join(', ') })}</span>
      </span>
    </button>
  );
}
