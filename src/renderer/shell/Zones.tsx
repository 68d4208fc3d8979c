import { type ReactNode, useEffect } from 'react';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { ListZone } from '../library/ListZone.tsx';
import { TodayPage } from '../library/TodayPage.tsx';
import { LazyView } from '../ui/LazyView.tsx';
import { WhenCalm } from '../ui/WhenCalm.tsx';
import { type Zone, zonePlace } from '../window/layout.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';
import {
  homePlan,
  learningPage,
  ledgerPage,
  mePage,
  mirrorPage,
  openDraftPreviews,
  policyPage,
  sidebar,
  trashPage,
} from './lazy-views.ts';
import { Navigation } from './Navigation.tsx';
import { ReadingHint } from './ReadingHint.tsx';
import { Sheet } from './Sheet.tsx';

/** What is due comes when the first page stands. */
const plan = (
  <WhenCalm>
    <LazyView view={homePlan} />
  </WhenCalm>
);

/** Navigation, list, sheet and sidebar, each where there is room for it, and under them the previews of the open draft. */
export function Zones() {
  const { state } = useWindow();
  const { place, open } = state.where;
  const showsPreviews = state.previews && place.kind === 'list' && open !== null && state.layout.mode.kind !== 'focus';
  useKeptZones();
  return (
    <>
      <ZoneRow />
      {showsPreviews && <LazyView view={openDraftPreviews} />}
    </>
  );
}

function ZoneRow() {
  const { state } = useWindow();
  const { place, open } = state.where;
  return (
    <div className={`zones ${state.layout.mode.kind === 'focus' ? 'zones-focus' : ''}`}>
      <ZoneFrame zone="navigation">
        <Navigation />
      </ZoneFrame>
      {place.kind === 'list' && (
        <ZoneFrame zone="list">
          <ListZone />
        </ZoneFrame>
      )}
      <div className="zone zone-sheet" data-zone="sheet">
        {place.kind === 'today' && <TodayPage reading={<ReadingHint />} plan={plan} />}
        {place.kind === 'trash' && <LazyView view={trashPage} />}
        {place.kind === 'me' && <LazyView view={mePage} />}
        {place.kind === 'ledger' && <LazyView view={ledgerPage} />}
        {place.kind === 'mirror' && <LazyView view={mirrorPage} />}
        {place.kind === 'policy' && <LazyView view={policyPage} />}
        {place.kind === 'learning' && <LazyView view={learningPage} />}
        {place.kind === 'list' && <Sheet />}
      </div>
      {place.kind === 'list' && open !== null && (
        <ZoneFrame zone="sidebar">
          <LazyView view={sidebar} />
        </ZoneFrame>
      )}
    </div>
  );
}

function ZoneFrame({ zone, children }: { zone: Zone; children: ReactNode }) {
  const text = useText('app');
  const { state, dispatch } = useWindow();
  const place = zonePlace(state.layout, zone);
  if (place === 'hidden') return null;
  const frame = (
    <div className={`zone zone-${zone} ${place === 'floating' ? 'zone-floating' : ''}`} data-zone={zone}>
      {children}
    </div>
  );
  if (place === 'beside') return frame;
  const close = () => dispatch({ to: 'layout', event: { type: 'floatingClosed' } });
  return (
    <>
      <button type="button" className="zone-veil" tabIndex={-1} aria-label={text('zone.close')} onClick={close} />
      {frame}
    </>
  );
}

/** Keeps which zones are wanted for the next start. */
function useKeptZones(): void {
  const { state } = useWindow();
  const { settings, change } = useSettings();
  const { list, sidebar } = state.layout.wanted;
  const isKept = settings.listOpen === list && settings.sidebarOpen === sidebar;
  useEffect(() => {
    if (isKept) return;
    // A zone that is not remembered is no reason to disturb anybody.
    change({ listOpen: list, sidebarOpen: sidebar }).catch(() => {});
  }, [isKept, list, sidebar, change]);
}
