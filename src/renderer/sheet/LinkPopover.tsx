import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { leadsElsewhere, shownAddress } from '../../domain/links/where-it-leads.ts';
import { addressFrom, openableAddress } from '../text/commands/address.ts';
import { focusText } from '../text/commands/focus-text.ts';
import { $unlink, $writeLink, openLink } from '../text/features/links.ts';
import type { LinkState, TextState } from '../text/text-state.ts';
import { useValue } from '../ui/value.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';
import { caretBox } from './caret-box.ts';
import { useAnchor } from './use-anchor.ts';

/** The link at the caret: where it leads, and a form to change it. */
export function LinkPopover({ parts }: { parts: TextState }) {
  const state = useValue(parts.link);
  const place = useRef<HTMLDivElement>(null);
  useAnchor(place, () => caretBox(parts.editor), 'below', [state?.editing, state?.url, state === null]);
  if (state === null) return null;
  return (
    <div ref={place} className="link-popover">
      {state.editing ? <LinkForm parts={parts} state={state} /> : <LinkActions parts={parts} state={state} />}
    </div>
  );
}

function LinkActions({ parts, state }: { parts: TextState; state: LinkState }) {
  const text = useText('editor');
  const toaster = useToaster();
  const { editor, link } = parts;
  const elsewhere = leadsElsewhere(state.text, state.url);
  const stay = (event: { preventDefault(): void }) => event.preventDefault();
  return (
    <>
      <span className="link-address">{shownAddress(state.url)}</span>
      {elsewhere !== null && <span className="link-wrong">{text('link.elsewhere', { place: elsewhere })}</span>}
      {openableAddress(state.url) !== null && (
        <button
          type="button"
          className="link-button"
          title={text('link.openHint')}
          onMouseDown={stay}
          onClick={() => void openLink(state.url, state.text).catch(toaster.failed)}
        >
          {text('link.open')}
        </button>
      )}
      <button type="button" className="link-button" onMouseDown={stay} onClick={() => link.set({ ...state, editing: true })}>
        {text('link.edit')}
      </button>
      <button type="button" className="link-button" onMouseDown={stay} onClick={() => editor.update($unlink)}>
        {text('link.remove')}
      </button>
    </>
  );
}

function LinkForm({ parts, state }: { parts: TextState; state: LinkState }) {
  const text = useText('editor');
  const { editor, link } = parts;
  const [url, setUrl] = useState(state.url);
  const [words, setWords] = useState(state.text);
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const problem = useId();
  useEffect(() => field.current?.select(), []);
  const close = () => {
    link.set(null);
    focusText(editor);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const address = addressFrom(url);
    setWrong(address === null);
    if (address === null) return;
    editor.update(() => $writeLink(address, words.trim() === '' ? url.trim() : words), { discrete: true });
    close();
  };
  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
  };
  return (
    <form className="link-form" aria-label={text('link.label')} onSubmit={save} onKeyDown={key}>
      <label className="field">
        <span className="field-label">{text('link.address')}</span>
        <input
          ref={field}
          className="input"
          value={url}
          aria-invalid={wrong}
          aria-describedby={wrong ? problem : undefined}
          onChange={(event) => setUrl(event.target.value)}
        />
      </label>
      {wrong && (
        <p id={problem} className="link-wrong" role="alert">
          {text('link.wrong')}
        </p>
      )}
      <label className="field">
        <span className="field-label">{text('link.text')}</span>
        <input className="input" value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      <div className="link-form-actions">
        <button type="button" className="button button-quiet" onClick={close}>
          {text('link.cancel')}
        </button>
        <button type="submit" className="button button-primary">
          {text('link.save')}
        </button>
      </div>
    </form>
  );
}
