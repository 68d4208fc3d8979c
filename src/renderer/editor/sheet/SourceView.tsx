import { useText } from '../../app/text.tsx';
import type { DraftSession } from '../draft-session.ts';

/** The whole file as text, for drafts whose properties cannot be read and for files that can only be looked at. */
export function SourceView({ session }: { session: DraftSession }) {
  const text = useText('editor');
  const { source, access } = session;
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
        className="source-view"
        data-focus="title"
        aria-label={text('source.file')}
        readOnly={access === 'read-only'}
        spellCheck={false}
        value={source.text}
        onChange={(event) => session.setSource(event.target.value)}
      />
    </>
  );
}
