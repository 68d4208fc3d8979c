import '../library/navigation.css';
import { useRef } from 'react';
import type { DraftSummary } from '../../contract/drafts.ts';
import { draftStatuses } from '../../domain/drafts/draft.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { valueOr } from '../bridge/use-answer.ts';
import { LastPublished } from '../findings/LastPublished.tsx';
import { ChannelNavigation } from '../library/ChannelNavigation.tsx';
import { NewDraftButton } from '../library/NewDraftButton.tsx';
import { BrandPhrase } from '../profile/BrandPhrase.tsx';
import { TopicNavigation } from '../topics/TopicNavigation.tsx';
import { moveByArrows } from '../ui/move-by-arrows.ts';
import { FoldableSection } from '../window/FoldableSection.tsx';
import { NavigationItem } from '../window/NavigationItem.tsx';
import { type Place, practicePages, type Source } from '../window/place.ts';
import { useGoing } from '../window/use-going.ts';
import { useText } from '../words/text.tsx';

/** The zone at the left: who writes, a new draft, the stages of the work, topics, reputation and channels. */
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
      <PracticeNavigation />
      <ChannelNavigation />
      <LastPublishedBar />
    </nav>
  );
}

/** The pages of the person's practice. */
function PracticeNavigation() {
  const text = useText('app');
  const { isAt, go } = useGoing();
  return (
    <FoldableSection id="practice" title={text('page.title')}>
      {practicePages.map((kind) => (
        <NavigationItem key={kind} label={text(`page.${kind}`)} isCurrent={isAt({ kind })} onChoose={() => go({ kind })} />
      ))}
    </FoldableSection>
  );
}

function LastPublishedBar() {
  const { drafts } = useLibraryData();
  return <LastPublished drafts={valueOr(drafts, none)} />;
}

const none: readonly DraftSummary[] = [];

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
        <NavigationItem
          label={text('navigation.trash')}
          count={counts?.trashed ?? 0}
          isCurrent={isAt({ kind: 'trash' })}
          onChoose={() => go({ kind: 'trash' })}
          quiet
        />
      </ul>
    </section>
  );
}
