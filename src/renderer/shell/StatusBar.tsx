import './status-bar.css';
import { CircleHelp, List, PanelLeft, PanelRight, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LibraryState } from '../../contract/library.ts';
import { ReadingLine } from '../lens/ReadingLine.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { LazyView } from '../ui/LazyView.tsx';
import { type Zone, zonePlace } from '../window/layout.ts';
import { shownShortcut } from '../window/shortcuts.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';
import { DraftStatusText } from './DraftStatusText.tsx';
import { openDraftCounters } from './lazy-views.ts';
import { useScanProgress } from './use-scan-progress.ts';

/** The foot of the window: whether all is saved, how long the draft is, and the switches of the zones. */
export function StatusBar({ library }: { library: LibraryState }) {
  const text = useText('app');
  const { state } = useWindow();
  const isList = state.where.place.kind === 'list';
  if (state.layout.mode.kind === 'focus') return null;
  return (
    <section className="status-bar" data-zone="status" aria-label={text('status.label')}>
      <div className="status-switches">
        <ZoneSwitch zone="navigation" shortcut="view.navigation">
          <PanelLeft size={15} aria-hidden />
        </ZoneSwitch>
        {isList && (
          <ZoneSwitch zone="list" shortcut="view.list">
            <List size={15} aria-hidden />
          </ZoneSwitch>
        )}
        <HelpButton />
        <SettingsButton />
      </div>
      <div className="status-part">{isList && <DraftStatusText />}</div>
      <div className="status-part status-end">
        <ScanProgress scanning={library.scanning} />
        <ReadingLine />
        {isList && <LazyView view={openDraftCounters} />}
      </div>
      {isList && state.where.open !== null && (
        <div className="status-switches">
          <ZoneSwitch zone="sidebar" shortcut="view.sidebar">
            <PanelRight size={15} aria-hidden />
          </ZoneSwitch>
        </div>
      )}
    </section>
  );
}

function HelpButton() {
  const text = useText('app');
  const { dispatch } = useWindow();
  return (
    <IconButton
      label={text('help')}
      keys={shownShortcut('handbook.open')}
      onClick={() => dispatch({ to: 'dialog', dialog: { kind: 'handbook', page: 'writing' } })}
    >
      <CircleHelp size={15} aria-hidden />
    </IconButton>
  );
}

function SettingsButton() {
  const text = useText('app');
  const { dispatch } = useWindow();
  return (
    <IconButton
      label={text('action.settings.open')}
      keys={shownShortcut('settings.open')}
      onClick={() => dispatch({ to: 'dialog', dialog: { kind: 'settings', section: 'general' } })}
    >
      <Settings size={15} aria-hidden />
    </IconButton>
  );
}

interface ZoneSwitchProps {
  zone: Zone;
  shortcut: 'view.navigation' | 'view.list' | 'view.sidebar';
  children: ReactNode;
}

function ZoneSwitch({ zone, shortcut, children }: ZoneSwitchProps) {
  const text = useText('app');
  const { state, dispatch } = useWindow();
  return (
    <IconButton
      label={text(`zone.${zone}`)}
      keys={shownShortcut(shortcut)}
      aria-pressed={zonePlace(state.layout, zone) !== 'hidden'}
      onClick={() => dispatch({ to: 'layout', event: { type: 'zoneToggled', zone } })}
    >
      {children}
    </IconButton>
  );
}

/** How far the library is read, while it is being read. */
function ScanProgress({ scanning }: { scanning: boolean }) {
  const text = useText('app');
  const progress = useScanProgress(scanning);
  if (progress === null) return null;
  return (
    <span>
      {progress.total === 0 ? text('status.reading') : text('status.readingOf', { read: progress.read, total: progress.total })}
    </span>
  );
}
