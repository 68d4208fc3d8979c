import { type FormEvent, useState } from 'react';
import type { PortfolioFigures } from '../../contract/portfolio.ts';
import { valueOr } from '../bridge/use-answer.ts';
import { dayToday, newItemId, usePractice } from '../bridge/use-practice.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';
import { useChannelName, useOpenPiece } from './use-pieces.ts';

type FollowUp = PortfolioFigures['followUps'][number];

/** Pieces that went out lately: what came back is written down in words. */
export function FollowUps({ followUps }: { followUps: readonly FollowUp[] }) {
  const text = useText('portfolio');
  if (followUps.length === 0) return null;
  return (
    <section className="today-part" aria-labelledby="follow-title">
      <h2 id="follow-title" className="today-part-title">
        {text('follow.title')}
      </h2>
      <ul className="due-list">
        {followUps.map((piece) => (
          <FollowUpLine key={piece.path} piece={piece} />
        ))}
      </ul>
    </section>
  );
}

function FollowUpLine({ piece: { path, title, channel, date } }: { piece: FollowUp }) {
  const text = useText('portfolio');
  const library = useText('library');
  const dates = useDates();
  const nameOf = useChannelName();
  const open = useOpenPiece();
  const [isWriting, setWriting] = useState(false);
  const name = title.trim() === '' ? library('untitled') : title;
  return (
    <li>
      <button type="button" className="piece-link" onClick={() => open(path)}>
        {name}
      </button>{' '}
      <span className="quiet">
        {nameOf(channel)}, {dates.ofDay(date)}
      </span>{' '}
      <button
        type="button"
        className="link-button"
        aria-expanded={isWriting}
        aria-label={text('follow.writeOf', { title: name })}
        onClick={() => setWriting(!isWriting)}
      >
        {text('follow.write')}
      </button>
      {isWriting && <WhatCameBack path={path} name={name} onDone={() => setWriting(false)} />}
    </li>
  );
}

/** Keeps what was heard with the piece; “nothing” is an answer, too. */
function WhatCameBack({ path, name, onDone }: { path: string; name: string; onDone: () => void }) {
  const text = useText('portfolio');
  const toaster = useToaster();
  const { answer, change } = usePractice('learning', toaster.failed);
  const notes = valueOr(answer, null)?.notes ?? null;
  const [words, setWords] = useState('');
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (notes === null || words.trim() === '') return;
    const note = { id: newItemId(), kind: 'heard' as const, text: words.trim(), date: dayToday(), topic: null, piece: path };
    await change({ notes: [...notes, note] });
    toaster.done(text('follow.kept'));
    onDone();
  };
  return (
    <form className="edit-row" onSubmit={(event) => void keep(event)}>
      <label className="edit-cell edit-cell-wide">
        <span className="edit-cell-label">{text('follow.what', { title: name })}</span>
        <input
          className="input"
          value={words}
          maxLength={2000}
          placeholder={text('follow.example')}
          // biome-ignore lint/a11y/noAutofocus: who asked for the line wants to type into it.
          autoFocus
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={words.trim() === '' || notes === null}>
        {text('follow.keep')}
      </button>
    </form>
  );
}
