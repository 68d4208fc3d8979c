import type { TopicSummary } from '../../contract/topics.ts';
import { topicsNamedIn } from '../../domain/topics/named-topics.ts';
import { maxPrimaryTopics } from '../../domain/topics/topic.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { useText } from '../words/text.tsx';

interface NamedTopicsProps {
  topics: readonly TopicSummary[];
  onChoose: (topic: string) => void;
}

/** Offers a main role for topics that the person said they want to be known for. Nothing gets it by itself. */
export function NamedTopics({ topics, onChoose }: NamedTopicsProps) {
  const text = useText('me');
  const { knownFor, brandPhrase } = useLibraryData().profile;
  const free = maxPrimaryTopics - topics.filter(({ role }) => role === 'primary').length;
  const others = topics.filter(({ role }) => role === 'secondary').map(({ name }) => name);
  const named = topicsNamedIn(`${knownFor}\n${brandPhrase}`, others).slice(0, Math.max(0, free));
  return named.map((topic) => (
    <p key={topic}>
      <button type="button" className="link-button" onClick={() => onChoose(topic)}>
        {text('makeMain', { topic })}
      </button>
    </p>
  ));
}
