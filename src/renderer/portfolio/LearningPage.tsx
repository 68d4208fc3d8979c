import '../ui/sections.css';
import { type FormEvent, useState } from 'react';
import type { Learning } from '../../contract/learning.ts';
import { call } from '../bridge/calls.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { dayToday, newItemId, usePractice } from '../bridge/use-practice.ts';
import { EditRows } from '../ui/EditRows.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';
import { Bridges } from './Bridges.tsx';
import { useOpenPiece } from './use-pieces.ts';

const noteKinds = ['learnt', 'heard', 'passed-on'] as const;

/** What comes back from others: conversations to join, where they happen, and what was heard; outcomes are words. */
export function LearningPage() {
  const text = useText('portfolio');
  const toaster = useToaster();
  const { topics } = useLibraryData();
  const { answer, change } = usePractice('learning', toaster.failed);
  const topicOptions = topics.map(({ name }) => ({ value: name, label: name }));
  const topic = {
    key: 'topic',
    label: text('association.topic'),
    type: 'choice',
    none: text('learning.noTopic'),
    options: topicOptions,
  } as const;
  const keep = (wanted: Partial<Learning>) => void change(wanted);
  return (
    <main className="page" aria-labelledby="learning-title">
      <div className="page-content">
        <header>
          <h1 id="learning-title" className="page-title">
            {text('learning.title')}
          </h1>
          <p className="page-lead">{text('learning.lead')}</p>
        </header>
        {answer.state === 'failed' && <p role="alert">{answer.failure.message}</p>}
        {answer.state === 'answered' && (
          <div className="sections">
            <ReplyTo />
            <section className="section" aria-labelledby="conversations-title">
              <h2 id="conversations-title" className="section-heading">
                {text('conversations.title')}
              </h2>
              <EditRows
                items={answer.value.conversations}
                fields={[
                  { key: 'text', label: text('conversations.text'), type: 'text', wide: true },
                  { key: 'url', label: text('learning.address'), type: 'text' },
                  topic,
                  { key: 'by', label: text('conversations.by'), type: 'date' },
                ]}
                blank={() => ({ id: newItemId(), text: '', url: '', topic: null, by: null, done: false })}
                addLabel={text('conversations.add')}
                removeLabel={(each) => text('learning.remove', { what: each.text })}
                onChange={(conversations) => keep({ conversations })}
                empty={text('conversations.empty')}
              />
            </section>
            <section className="section" aria-labelledby="sources-title">
              <h2 id="sources-title" className="section-heading">
                {text('sources.title')}
              </h2>
              <EditRows
                items={answer.value.sources}
                fields={[
                  { key: 'name', label: text('sources.name'), type: 'text', wide: true },
                  {
                    key: 'kind',
                    label: text('sources.kind'),
                    type: 'choice',
                    options: (['forum', 'authority'] as const).map((value) => ({ value, label: text(`sources.${value}`) })),
                  },
                  { key: 'url', label: text('learning.address'), type: 'text' },
                  topic,
                ]}
                blank={() => ({ id: newItemId(), kind: 'forum' as const, name: '', url: '', topic: null })}
                addLabel={text('sources.add')}
                removeLabel={(each) => text('learning.remove', { what: each.name })}
                onChange={(sources) => keep({ sources })}
              />
            </section>
            <Bridges />
            <section className="section" aria-labelledby="notes-title">
              <h2 id="notes-title" className="section-heading">
                {text('notes.title')}
              </h2>
              <EditRows
                items={answer.value.notes}
                fields={[
                  { key: 'text', label: text('notes.text'), type: 'text', wide: true },
                  {
                    key: 'kind',
                    label: text('sources.kind'),
                    type: 'choice',
                    options: noteKinds.map((value) => ({ value, label: text(`notes.${value}`) })),
                  },
                  topic,
                  { key: 'date', label: text('column.date'), type: 'date' },
                ]}
                blank={() => ({ id: newItemId(), kind: 'heard' as const, text: '', date: dayToday(), topic: null, piece: null })}
                addLabel={text('notes.add')}
                removeLabel={(each) => text('learning.remove', { what: each.text })}
                onChange={(notes) => keep({ notes: notes.map((each) => ({ ...each, date: each.date ?? dayToday() })) })}
              />
            </section>
          </div>
        )}
      </div>
    </main>
  );
}

/** A pasted comment becomes a reply draft: paste, press. */
function ReplyTo() {
  const text = useText('portfolio');
  const toaster = useToaster();
  const open = useOpenPiece();
  const [comment, setComment] = useState('');
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const words = comment.trim();
    if (words === '') return;
    const title = words.split('\n')[0]?.slice(0, 80) ?? '';
    const body = `${words
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')}\n\n`;
    try {
      const draft = await call('drafts.create', { kind: 'reply', title: text('reply.draftTitle', { title }), body });
      setComment('');
      open(draft.path);
    } catch (failure) {
      toaster.failed(failure);
    }
  };
  return (
    <form className="section" aria-labelledby="reply-title" onSubmit={(event) => void make(event)}>
      <h2 id="reply-title" className="section-heading">
        {text('reply.title')}
      </h2>
      <label className="field">
        <span className="field-label">{text('reply.comment')}</span>
        <textarea
          className="input"
          rows={3}
          value={comment}
          maxLength={20_000}
          onChange={(event) => setComment(event.target.value)}
        />
      </label>
      <div>
        <button type="submit" className="button" disabled={comment.trim() === ''}>
          {text('reply.make')}
        </button>
      </div>
    </form>
  );
}
