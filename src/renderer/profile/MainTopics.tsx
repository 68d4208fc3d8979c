import { type FormEvent, useState } from 'react';
import type { TopicSummary } from '../../contract/topics.ts';
import { maxPrimaryTopics, type TopicRole, topicRoles } from '../../domain/topics/topic.ts';
import { call } from '../bridge/calls.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';
import { NamedTopics } from './NamedTopics.tsx';

/** How many of a hundred pieces are wanted on a topic beside the main ones; the ledger tells how many there are. */
function WantedShare({ topic: { name, role, share } }: { topic: TopicSummary }) {
  const text = useText('me');
  const toaster = useToaster();
  const kept = share === null ? '' : String(share);
  const [typed, setTyped] = useState<string | null>(null);
  if (role === 'primary') return <span className="edit-cell topic-share" />;
  const keep = () => {
    setTyped(null);
    if (typed === null || typed === kept) return;
    const wanted = typed === '' ? null : Math.min(100, Math.max(1, Math.round(Number(typed))));
    void call('topics.setShare', { name, share: wanted }).catch(toaster.failed);
  };
  return (
    <span className="edit-cell topic-share">
      <input
        className="input"
        type="number"
        min={1}
        max={100}
        aria-label={text('shareOf', { topic: name })}
        placeholder={text('sharePlaceholder')}
        value={typed ?? kept}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </span>
  );
}

/** The topics with their roles; a third main one asks which of the two steps back. */
export function MainTopics() {
  const text = useText('me');
  const roles = useText('topics');
  const toaster = useToaster();
  const { topics } = useLibraryData();
  const { dispatch } = useWindow();
  const [name, setName] = useState('');
  const primary = topics.filter((topic) => topic.role === 'primary');
  const setRole = (topic: string, role: TopicRole) => {
    if (role === 'primary' && primary.length >= maxPrimaryTopics) {
      dispatch({ to: 'dialog', dialog: { kind: 'demoteTopic', topic } });
      return;
    }
    void call('topics.setRole', { name: topic, role }).catch(toaster.failed);
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '') return;
    const role = primary.length < maxPrimaryTopics ? 'primary' : 'secondary';
    // A topic that drafts carry already is not new, but it is said here for the first time.
    const isKnown = topics.some((topic) => topic.name === wanted);
    const said = isKnown ? call('topics.setRole', { name: wanted, role }) : call('topics.create', { name: wanted, role });
    await said.then(() => setName(''), toaster.failed);
  };
  return (
    <div className="edit-rows">
      {topics.map((topic) => (
        <div key={topic.name} className="edit-row edit-row-plain">
          <span className="edit-cell edit-cell-wide">{topic.name}</span>
          <span className="edit-cell">
            <select
              className="input"
              aria-label={text('roleOf', { topic: topic.name })}
              value={topic.role}
              onChange={(event) => setRole(topic.name, event.target.value as TopicRole)}
            >
              {topicRoles.map((role) => (
                <option key={role} value={role}>
                  {roles(`role.${role}`)}
                </option>
              ))}
            </select>
          </span>
          <WantedShare topic={topic} />
        </div>
      ))}
      <NamedTopics topics={topics} onChoose={(topic) => setRole(topic, 'primary')} />
      <form className="edit-row" onSubmit={(event) => void add(event)}>
        <label className="edit-cell edit-cell-wide">
          <span className="edit-cell-label">{text('newTopic')}</span>
          <input className="input" value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="submit" className="button" disabled={name.trim() === ''}>
          {text('addTopic')}
        </button>
      </form>
    </div>
  );
}
