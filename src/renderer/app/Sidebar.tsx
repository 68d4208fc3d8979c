import './sidebar.css';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { LensTab } from '../insight/LensTab.tsx';
import { HistoryPanel } from '../library/HistoryPanel.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { zonePlace } from './layout.ts';
import { openDraftChannels } from './parts.ts';
import { useText } from './text.tsx';
import { type SidebarTab, sidebarTabs } from './window-after.ts';
import { useWindow } from './window-state.tsx';

const panels: Record<SidebarTab, () => ReactNode> = {
  lens: () => <LensTab />,
  channels: () => <Loaded part={openDraftChannels} />,
  history: () => <HistoryPanel />,
};

/** What is said about the open draft: how it reads, how it fits its channels, how it was before. */
export function Sidebar() {
  const text = useText('app');
  const { state, dispatch } = useWindow();
  const floats = zonePlace(state.layout, 'sidebar') === 'floating';
  return (
    <aside className="sidebar" aria-label={text('sidebar.label')}>
      <Tabs
        label={text('sidebar.label')}
        tabs={sidebarTabs.map((id) => ({ id, label: text(`sidebar.${id}`), panel: panels[id] }))}
        chosen={state.tab}
        onChoose={(tab) => dispatch({ to: 'tab', tab })}
        aside={
          floats && (
            <IconButton label={text('zone.close')} onClick={() => dispatch({ to: 'layout', event: { type: 'floatingClosed' } })}>
              <X size={16} aria-hidden />
            </IconButton>
          )
        }
      />
    </aside>
  );
}
