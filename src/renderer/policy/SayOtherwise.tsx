import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PlacedNotice } from '../../domain/policy/read-blocks.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';
import { policyClient } from './policy-client.ts';

interface SayOtherwiseProps {
  session: DraftSession;
  notice: PlacedNotice;
  onClose: () => void;
}

/** Asks for the words that stand instead of a name; where some fit by themselves, they are there to be changed. */
export function SayOtherwise({ session, notice, onClose }: SayOtherwiseProps) {
  const text = useText('policy');
  const toaster = useToaster();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  useStandIn(session, notice, (found) => setWords((typed) => (typed === '' ? found : typed)));
  useEffect(() => field.current?.focus(), []);
  const put = (event: FormEvent) => {
    event.preventDefault();
    const place = { key: notice.block, start: notice.start, text: notice.words };
    const isPut = session.handle?.replace(place, words.trim()) ?? false;
    if (isPut) toaster.done(text('act.said'));
    else toaster.failed(new Error(text('act.gone')));
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <form className="notice-form" onSubmit={put} onKeyDown={press}>
      <label className="field">
        <span className="field-label">{text('act.instead', { words: notice.words })}</span>
        <input ref={field} className="input" value={words} maxLength={200} onChange={(event) => setWords(event.target.value)} />
      </label>
      <div className="notice-foot">
        <button type="button" className="button button-quiet" onClick={onClose}>
          {text('act.close')}
        </button>
        <button type="submit" className="button button-primary" disabled={words.trim() === ''}>
          {text('act.put')}
        </button>
      </div>
    </form>
  );
}

/** Finds words in the case that the name stands in; without the worker the field stays empty. */
function useStandIn({ handle }: DraftSession, { block, start, notice }: PlacedNotice, found: (words: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens.
  useEffect(() => {
    if (notice.kind !== 'rule') return;
    const text = handle?.blocks().find(({ key }) => key === block)?.text ?? '';
    let isCurrent = true;
    policyClient()
      .then((client) => client.standIn({ text, start, kind: notice.rule, name: notice.text }))
      .then((words) => isCurrent && found(words))
      .catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, []);
}
