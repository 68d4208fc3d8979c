import './acting.css';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { LensFinding } from '../../../domain/insight/reading.ts';
import { useOpenDraftRef } from '../../draft/OpenDraftProvider.tsx';
import type { Insertion } from '../../text/access/text-access.ts';
import { useToaster } from '../../window/Toasts.tsx';
import { useText } from '../../words/text.tsx';
import { GuidedFields } from './GuidedFields.tsx';
import type { GuidedAction } from './guided-actions.ts';
import { PassageList } from './PassageList.tsx';
import { forgetTyped, keepTyped, typedAt } from './typed-words.ts';
import { type WordsToPut, wordsToPut } from './words-to-put.ts';

export interface ActionPanelProps {
  action: GuidedAction;
  hint: LensFinding;
  draft: string;
  /** The panel wants to be closed, and the focus to go back to the card. */
  onClose(): void;
  /** Something was put into the text, which has the focus now; the hint has been acted on. */
  onDone(): void;
}

/** Asks what an action needs to know, and puts it after the sentence as it was typed. It writes nothing of its own. */
export function ActionPanel({ action, hint, draft, onClose, onDone }: ActionPanelProps) {
  const text = useText('acting');
  const place = { draft, hint, action: action.id };
  const [typed, setTyped] = useState(() => typedAt(place));
  const [problem, setProblem] = useState<Exclude<WordsToPut, { state: 'words' }> | null>(null);
  const put = usePut(hint, onDone);
  const problemId = useId();
  const form = useFirstField(hint);
  const change = (id: string, value: string) => {
    const next = { ...typed, [id]: value };
    keepTyped(place, next);
    setTyped(next);
    setProblem(null);
  };
  const result = wordsToPut(action, typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (result.state !== 'words') setProblem(result);
    else if (put({ as: action.as, words: result.words })) forgetTyped(place);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const name = text('of', { action: text(`action.${action.id}`), name: hint.name });
  return (
    <form ref={form} className="act-panel" aria-label={name} noValidate onSubmit={submit} onKeyDown={press}>
      <p className="act-advice">{text(`advice.${action.id}`)}</p>
      <GuidedFields
        action={action}
        typed={typed}
        wrong={problem?.state === 'wrongLink' ? problem.field : null}
        problemId={problemId}
        onChange={change}
      />
      {problem !== null && (
        <p id={problemId} className="act-problem" role="alert">
          {text(`problem.${problem.state}`)}
        </p>
      )}
      {result.state === 'words' && (
        <p className="act-preview">
          {text(`preview.${action.as}`)} <q>{result.words.map((words) => words.text).join('')}</q>
        </p>
      )}
      <div className="act-foot">
        <button type="button" className="button button-quiet" onClick={onClose}>
          {text('close')}
        </button>
        <button type="submit" className="button button-primary">
          {text('put')}
        </button>
      </div>
      {action.findsPassages && <PassageList sentence={hint.text} onPut={put} />}
    </form>
  );
}

/** Puts something after the sentence of a hint; gives whether it stands there now. */
function usePut(hint: LensFinding, onDone: () => void): (insertion: Insertion) => boolean {
  const text = useText('acting');
  const { failed } = useToaster();
  const session = useOpenDraftRef();
  return (insertion) => {
    const sentence = { key: hint.range.block, end: hint.range.end, text: hint.text };
    const isPut = session.current?.handle?.insertAfter(sentence, insertion) ?? false;
    if (isPut) onDone();
    else failed(new Error(text('gone')));
    return isPut;
  };
}

/** Shows the sentence in the text with the caret at its end, then puts the focus into the first field. */
function useFirstField(hint: LensFinding) {
  const form = useRef<HTMLFormElement>(null);
  const session = useOpenDraftRef();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens; later the focus is the person's.
  useEffect(() => {
    session.current?.handle?.select(hint.range.block, hint.range.end, hint.range.end);
    const field = form.current?.querySelector<HTMLElement>('input, textarea');
    field?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return form;
}
