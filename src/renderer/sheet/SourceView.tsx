import { useLayoutEffect, useRef } from 'react';
import type { DraftSession } from '../draft/draft-session.ts';
import { useText } from '../words/text.tsx';

/** The whole file as text, for drafts whose properties cannot be read and for files that can only be looked at. */
export function SourceView({ session }: { session: DraftSession }) {
  const text = useText('editor');
  const { source, access } = session;
  const field = useKeptCaret(source?.text ?? '', source?.loaded ?? 0);
  if (source === null) return null;
  return (
    <>
      {source.readable && (
        <p className="source-readable">
          {text('source.readable')}{' '}
          <button type="button" className="link-button" onClick={() => void session.flush().then(session.reload)}>
            {text('source.openAsDraft')}
          </button>
        </p>
      )}
      <textarea
        ref={field.ref}
        className="source-view"
        data-focus="title"
        aria-label={text('source.file')}
        readOnly={access === 'read-only'}
        spellCheck={false}
        value={source.text}
        onSelect={field.remember}
        onChange={(event) => session.setSource(event.target.value)}
      />
    </>
  );
}

/**
 * Whoever types goes on typing when the text is replaced under their hands, as after a conflict: the caret stays as far from the
 * end as it was, since what is written anew stands in the front matter.
 */
function useKeptCaret(text: string, loaded: number) {
  const ref = useRef<HTMLTextAreaElement>(null);
  const fromEnd = useRef(0);
  const before = useRef(loaded);
  const remember = () => {
    const field = ref.current;
    if (field !== null) fromEnd.current = field.value.length - field.selectionEnd;
  };
  useLayoutEffect(() => {
    if (before.current === loaded) return;
    before.current = loaded;
    const place = Math.max(0, text.length - fromEnd.current);
    ref.current?.setSelectionRange(place, place);
  }, [text, loaded]);
  return { ref, remember };
}
