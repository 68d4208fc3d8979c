import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { topicPicker } from '../app/parts.ts';
import { useText } from '../app/text.tsx';
import { useWindow } from '../app/window-state.tsx';
import type { DraftSession } from '../editor/draft-session.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { SuggestedTopicChip } from './SuggestedTopicChip.tsx';
import { useSuggestedTopics } from './use-suggested-topics.ts';

/** The topics of a draft as chips, those that its words suggest, and the way to choose others. */
export function TopicChips({ session }: { session: DraftSession }) {
  const text = useText('topics');
  const { state, dispatch } = useWindow();
  const suggested = useSuggestedTopics(session);
  const anchor = useRef<HTMLButtonElement>(null);
  const { topics } = session.properties;
  const picks = state.picksTopicsOf === session.path;
  const pick = () => dispatch({ to: 'picksTopics', path: session.path });
  const setTopics = (next: string[]) => session.setProperties({ topics: next });
  const take = (topic: string) => {
    setTopics([...topics, topic]);
    // The button that was pressed is gone.
    anchor.current?.focus();
  };
  return (
    <>
      {topics.map((topic) => (
        <button key={topic} type="button" className="chip topic-chip" title={text('change')} onClick={pick}>
          <span>{topic}</span>
        </button>
      ))}
      {suggested.map((suggestion) => (
        <SuggestedTopicChip key={suggestion.name} suggestion={suggestion} onTake={() => take(suggestion.name)} />
      ))}
      <button
        ref={anchor}
        type="button"
        className={`chip ${topics.length === 0 ? 'chip-dashed' : ''}`}
        aria-label={text('choose')}
        title={text('choose')}
        aria-haspopup="dialog"
        aria-expanded={picks}
        onClick={pick}
      >
        {topics.length === 0 ? <span>{text('choose')}</span> : <Plus size={13} aria-hidden />}
      </button>
      {picks && (
        <Loaded
          part={topicPicker}
          anchor={anchor}
          chosen={topics}
          onChange={setTopics}
          onClose={() => dispatch({ to: 'picksTopics', path: null })}
        />
      )}
    </>
  );
}
