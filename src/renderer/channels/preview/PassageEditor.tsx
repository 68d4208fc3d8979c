import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../words/text.tsx';

interface PassageEditorProps {
  /** The name of the channel that gets these words. */
  channel: string;
  /** What is there now, as Markdown. */
  words: string;
  onKeep: (words: string) => void;
  onCancel: () => void;
  /** Told before either, when it was done by a key. */
  onReturn: () => void;
}

/** A field for other words for one passage. It keeps them when it is left or by Ctrl+Enter; Escape takes the change back. */
export function PassageEditor({ channel, words, onKeep, onCancel, onReturn }: PassageEditorProps) {
  const text = useText('channels');
  const [typed, setTyped] = useState(words);
  const field = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const end = (act: () => void) => {
    if (isDone.current) return;
    isDone.current = true;
    act();
  };
  const keep = () => end(() => (typed === words ? onCancel() : onKeep(typed)));
  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    const keeps = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!keeps && event.key !== 'Escape') return;
    onReturn();
    if (keeps) keep();
    else end(onCancel);
  };
  return (
    <span className="preview-editor">
      <textarea
        ref={field}
        className="input"
        aria-label={text('previews.words', { channel })}
        value={typed}
        maxLength={20_000}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={key}
      />
      <span className="field-hint">{text('previews.editHint', { channel })}</span>
    </span>
  );
}
