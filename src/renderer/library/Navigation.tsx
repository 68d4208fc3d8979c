import './navigation.css';
import { useRef } from 'react';
import type { DraftSummary } from '../../contract/drafts.ts';
import { draftStatuses } from '../../domain/drafts/draft.ts';
import { isSameSource, type Place, type Source } from '../app/place.ts';
import { useText } from '../app/text.tsx';
import { valueOr } from '../app/use-answer.ts';
import { useWindow } from '../app/window-state.tsx';
import { LastPublished } from '../insight/LastPublished.tsx';
import { BrandPhrase } from '../profile/BrandPhrase.tsx';
import { TopicNavigation } from '../topics/TopicNavigation.tsx';
import { moveByArrows } from '../ui/move-by-arrows.ts';
import { ChannelNavigation } from './ChannelNavigation.tsx';
import { useLibraryData } from './LibraryData.tsx';
import { NavigationItem } from './NavigationItem.tsx';
import { NewDraftButton } from './NewDraftButton.tsx';

/** The zone at the left: who writes, a new draft, the stages of the work, topics and channels. */
export function Navigation() {
  const text = useText('library');
  const zone = useRef<HTMLElement>(null);
  return (
    <nav
      ref={zone}
      className="navigation"
      aria-label={text('navigation.label')}
      onKeyDown={(event) => moveByArrows(event, '[data-stop]')}
    >
      <header className="navigation-head">
        <span className="navigation-name">Byline</span>
        <BrandPhrase />
      </header>
      <NewDraftButton />
      <WriteNavigation />
      <TopicNavigation />
      <ChannelNavigation />
      <LastPublishedBar />
    </nav>
  );
}

function LastPublishedBar() {
  const { drafts } = useLibraryData();
  return <LastPublished drafts={valueOr(drafts, none)} />;
}

const none: readonly DraftSummary[] = [];

/** Whether a place is where the person is, and the way there. */
export function useGoing(): { isAt: (place: Place) => boolean; go: (place: Place) => void } {
  const { state, dispatch } = useWindow();
  const { place } = state.where;
  return {
    isAt: (other) =>
      place.kind === 'list' && other.kind === 'list' ? isSameSource(place.source, other.source) : place.kind === other.kind,
    go: (to) => dispatch({ to: 'where', event: { type: 'wentTo', place: to } }),
  };
}

function WriteNavigation() {
  const text = useText('library');
  const { counts } = useLibraryData();
  const { isAt, go } = useGoing();
  const item = (label: string, place: Place, count?: number) => (
    <NavigationItem key={label} label={label} count={count} isCurrent={isAt(place)} onChoose={() => go(place)} />
  );
  const statusSource = (status: (typeof draftStatuses)[number]): Source => ({ kind: 'status', status });
  return (
    <section className="navigation-section">
      <h2 id="navigation-write" className="section-title">
        {text('navigation.write')}
      </h2>
      <ul aria-labelledby="navigation-write">
        {item(text('navigation.today'), { kind: 'today' })}
        {draftStatuses.map((status) =>
          item(
            text(`navigation.status.${status}`),
            { kind: 'list', source: statusSource(status) },
            counts?.statuses[status] ?? 0,
          ),
        )}
        {item(text('navigation.trash'), { kind: 'trash' }, counts?.trashed ?? 0)}
      </ul>
    </section>
  );
}
