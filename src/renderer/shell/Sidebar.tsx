import './sidebar.css';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { HistoryPanel } from '../history/HistoryPanel.tsx';
import { LensTab } from '../lens/LensTab.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { LazyView } from '../ui/LazyView.tsx';
import { createLazyView } from '../ui/lazy-view.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { isSidebarAskedFor, zonePlace } from '../window/layout.ts';
import { type SidebarTab, sidebarTabs } from '../window/window-after.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';

const openDraftChannels = createLazyView(async () => (await import('./OpenDraftChannels.tsx')).OpenDraftChannels);

const openDraftChecks = createLazyView(async () => (await import('./OpenDraftChecks.tsx')).OpenDraftChecks);

const panels: Record<SidebarTab, () => ReactNode> = {
  lens: () => <LensTab />,
  channels: () => <LazyView view={openDraftChannels} />,
  checks: () => <LazyView view={openDraftChecks} />,
  history: () => <HistoryPanel />,
};

/** What is said about the open draft: how it reads, how it fits its channels, how it was before. */
export function Sidebar() {
  const text = useText('app');
  const { state, dispatch } = useWindow();
  const sidebar = useFocusWhileOver(zonePlace(state.layout, 'sidebar') === 'floating');
  return (
    <aside ref={sidebar} className="sidebar" aria-label={text('sidebar.label')}>
      <Tabs
        label={text('sidebar.label')}
        tabs={sidebarTabs.map((id) => ({ id, label: text(`sidebar.${id}`), panel: panels[id] }))}
        chosen={state.tab}
        onChoose={(tab) => dispatch({ to: 'tab', tab })}
        aside={
          isSidebarAskedFor(state.layout) && (
            <IconButton
              label={text('zone.close')}
              onClick={() => dispatch({ to: 'layout', event: { type: 'zoneToggled', zone: 'sidebar' } })}
            >
              <X size={16} aria-hidden />
            </IconButton>
          )
        }
      />
    </aside>
  );
}

/** What lies over the text has the focus, and gives it back to where it came from. */
function useFocusWhileOver(isOver: boolean) {
  const sidebar = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isOver) return;
    const before = document.activeElement;
    sidebar.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, [isOver]);
  return sidebar;
}
