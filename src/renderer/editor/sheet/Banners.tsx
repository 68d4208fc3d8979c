import { type ReactNode, useState } from 'react';
import type { ErrorCode } from '../../../contract/errors.ts';
import { useText } from '../../app/text.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import type { DraftSession } from '../draft-session.ts';
import type { EditorParts } from '../parts/editor-parts.ts';
import { useValue } from '../parts/value.ts';
import { conflictDialog } from './sheet-parts.ts';

/** What the person should know about the open draft, calmly, above it; writing goes on meanwhile. */
export function Banners({ session }: { session: DraftSession }) {
  return (
    <>
      {session.notice !== null && <Banner words={session.notice} />}
      <FailureBanner session={session} />
      <ConflictBanner session={session} />
      {session.parts !== null && <OfferBanner parts={session.parts} />}
    </>
  );
}

function Banner({ words, serious = false, children }: { words: string; serious?: boolean; children?: ReactNode }) {
  return (
    <div className={serious ? 'sheet-banner sheet-banner-serious' : 'sheet-banner'} role="status">
      <p>{words}</p>
      {children}
    </div>
  );
}

function FailureBanner({ session }: { session: DraftSession }) {
  const text = useText('editor');
  const { failure } = session;
  if (failure === null) return null;
  const remedies: Partial<Record<ErrorCode, [label: string, act: () => Promise<void>]>> = {
    'not-found': [text('banner.saveAgain'), session.saveAgain],
    conflict: [text('banner.reload'), session.reload],
  };
  const [label, act] = remedies[failure.code] ?? [text('banner.retry'), session.flush];
  return (
    <Banner words={failure.message} serious>
      <button type="button" className="button" onClick={() => void act()}>
        {label}
      </button>
    </Banner>
  );
}

function ConflictBanner({ session }: { session: DraftSession }) {
  const text = useText('editor');
  const [comparing, setComparing] = useState(false);
  const { conflict } = session;
  if (conflict === null) return null;
  return (
    <Banner words={text('banner.conflict', { title: conflict.otherTitle })} serious>
      <button type="button" className="button" onClick={() => setComparing(true)}>
        {text('banner.compare')}
      </button>
      <button type="button" className="button button-quiet" onClick={() => void session.settle('both')}>
        {text('conflict.keepBoth')}
      </button>
      {comparing && <Loaded part={conflictDialog} session={session} conflict={conflict} onClose={() => setComparing(false)} />}
    </Banner>
  );
}

function OfferBanner({ parts }: { parts: EditorParts }) {
  const text = useText('editor');
  const offer = useValue(parts.offer);
  if (offer === null) return null;
  return (
    <Banner words={offer.kind === 'image-failed' ? offer.message : text('banner.fakeLetters')}>
      {offer.kind === 'fake-letters' && (
        <button type="button" className="button" onClick={offer.act}>
          {text('banner.makePlain')}
        </button>
      )}
      <button type="button" className="button button-quiet" onClick={() => parts.offer.set(null)}>
        {text('banner.dismiss')}
      </button>
    </Banner>
  );
}
