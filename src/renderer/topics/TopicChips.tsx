import { Plus } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { DraftSession } from '../draft/draft-session.ts';
import { LazyView } from '../ui/LazyView.tsx';
import { typeAhead } from '../window/typed-ahead.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';
import { topicPicker } from './lazy-views.ts';
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
  const [cameFromText, setCameFromText] = useState(false);
  useLayoutEffect(() => {
    if (!picks) return;
    setCameFromText(document.activeElement?.closest('[contenteditable="true"]') != null);
    // A field that opens beside words far below would be typed into blindly.
    anchor.current?.scrollIntoView({ block: 'nearest' });
    typeAhead();
  }, [picks]);
  const close = () => {
    dispatch({ to: 'picksTopics', path: null });
    if (cameFromText) requestAnimationFrame(() => session.handle?.focus());
  };
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
        <LazyView
          view={topicPicker}
          anchor={anchor}
          chosen={topics}
          onChange={setTopics}
          onClose={close}
          returnsToAnchor={!cameFromText}
        />
      )}
    </>
  );
}
