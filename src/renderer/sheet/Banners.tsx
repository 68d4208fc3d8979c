import { type ReactNode, useState } from 'react';
import type { ErrorCode } from '../../contract/errors.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import type { Offer, TextState } from '../text/text-state.ts';
import { LazyView } from '../ui/LazyView.tsx';
import { useValue } from '../ui/value.ts';
import { useText } from '../words/text.tsx';
import type { Text } from '../words/texts.ts';
import { conflictDialog } from './lazy-views.ts';

/** What the person should know about the open draft, calmly, above it; writing goes on meanwhile. */
export function Banners({ session }: { session: DraftSession }) {
  return (
    <>
      {session.notice !== null && <Banner words={session.notice} />}
      <FailureBanner session={session} />
      <ConflictBanner session={session} />
      <RefusedBanner session={session} />
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
      {comparing && <LazyView view={conflictDialog} session={session} conflict={conflict} onClose={() => setComparing(false)} />}
    </Banner>
  );
}

/** Words are always written; a front matter in which a key stands for something else may take no property of Byline. */
function RefusedBanner({ session }: { session: DraftSession }) {
  const text = useText('editor');
  const { refused } = session;
  if (refused.length === 0) return null;
  const names = refused.map((name) => text(`property.${name}`)).join(', ');
  return (
    <Banner words={text('banner.refused', { names })}>
      <button type="button" className="button button-quiet" onClick={session.refusalSeen}>
        {text('banner.dismiss')}
      </button>
    </Banner>
  );
}

function OfferBanner({ parts }: { parts: TextState }) {
  const text = useText('editor');
  const offer = useValue(parts.offer);
  if (offer === null) return null;
  return (
    <Banner words={wordsOf(offer, text)}>
      {offer.kind !== 'failed' && (
        <button type="button" className="button" onClick={offer.act}>
          {text(offer.kind === 'fake-letters' ? 'banner.makePlain' : 'banner.cleanLinks')}
        </button>
      )}
      <button type="button" className="button button-quiet" onClick={() => parts.offer.set(null)}>
        {text('banner.dismiss')}
      </button>
    </Banner>
  );
}

function wordsOf(offer: Offer, text: Text): string {
  if (offer.kind === 'failed') return offer.message;
  return offer.kind === 'fake-letters' ? text('banner.fakeLetters') : text('banner.trackedLinks', { count: offer.count });
}
