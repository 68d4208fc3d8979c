import { type ReactNode, useEffect } from 'react';
import { ListZone } from '../library/ListZone.tsx';
import { Navigation } from '../library/Navigation.tsx';
import { TodayPage } from '../library/TodayPage.tsx';
import { useSettings } from '../settings/SettingsProvider.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { type Zone, zonePlace } from './layout.ts';
import { sidebar, trashPage } from './parts.ts';
import { Sheet } from './Sheet.tsx';
import { useText } from './text.tsx';
import { useWindow } from './window-state.tsx';

/** Navigation, list, sheet and sidebar, each where there is room for it. */
export function Zones() {
  const { state } = useWindow();
  const { place, open } = state.where;
  useKeptZones();
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
        {place.kind === 'today' && <TodayPage />}
        {place.kind === 'trash' && <Loaded part={trashPage} />}
        {place.kind === 'list' && <Sheet />}
      </div>
      {place.kind === 'list' && open !== null && (
        <ZoneFrame zone="sidebar">
          <Loaded part={sidebar} />
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
