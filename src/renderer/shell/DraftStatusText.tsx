import { readingMinutes } from '../../domain/markdown/count.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { useOpenDraft } from '../draft/OpenDraftProvider.tsx';
import { useWordCount } from '../draft/use-word-count.ts';
import { useValue } from '../ui/value.ts';
import { useLanguage, useText } from '../words/text.tsx';

/** Whether the open draft is on disk, and how long it is. */
export function DraftStatusText() {
  const session = useOpenDraft();
  if (session === null) return null;
  return (
    <>
      <SaveState session={session} />
      <Length session={session} />
    </>
  );
}

function SaveState({ session }: { session: DraftSession }) {
  const text = useText('app');
  const saveState = useValue(session.saveState);
  const key = session.access === 'read-only' ? 'readOnly' : saveState;
  const title = session.failure?.message;
  return (
    <span role="status" className={`save-state save-state-${key}`} title={title}>
      {text(`status.${key}`)}
    </span>
  );
}

function Length({ session }: { session: DraftSession }) {
  const text = useText('app');
  const interfaceLanguage = useLanguage();
  const words = useWordCount(session.handle);
  if (words === null) return null;
  const minutes = readingMinutes(words, session.properties.language ?? interfaceLanguage);
  return (
    <>
      <span>{text('status.words', { count: words })}</span>
      {minutes > 0 && <span className="status-minutes">{text('status.minutes', { count: minutes })}</span>}
    </>
  );
}
