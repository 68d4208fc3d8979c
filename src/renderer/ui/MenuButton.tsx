import { type ComponentProps, type MouseEvent, type ReactNode, useState } from 'react';
import { LazyView } from './LazyView.tsx';
import { createLazyView } from './lazy-view.ts';
import type { MenuAnchor, MenuEntry } from './menu-entry.ts';

export const menuPanel = createLazyView(async () => (await import('./MenuPanel.tsx')).MenuPanel);

interface OpenMenu {
  /** Opens at the element that was pressed; with `atPointer`, where the pointer is. */
  open(event: MouseEvent<HTMLElement>, options?: { atPointer?: boolean; element?: HTMLElement }): void;
  isOpen: boolean;
  /** To be rendered anywhere below. */
  panel: ReactNode;
}

/** A menu that is loaded and built only when it is opened. `entries` are asked for at that moment. */
export function useMenu(label: string, entries: () => readonly MenuEntry[]): OpenMenu {
  const [anchor, setAnchor] = useState<MenuAnchor | null>(null);
  const panel = anchor !== null && (
    <LazyView view={menuPanel} label={label} anchor={anchor} entries={entries()} onClose={() => setAnchor(null)} />
  );
  return {
    open(event, { atPointer = false, element = event.currentTarget } = {}) {
      event.preventDefault();
      // A context menu asked for by key has no place of its own.
      const byPointer = atPointer && (event.clientX !== 0 || event.clientY !== 0);
      setAnchor({ element, at: byPointer ? { x: event.clientX, y: event.clientY } : null });
    },
    isOpen: anchor !== null,
    panel,
  };
}

interface MenuButtonProps extends Omit<ComponentProps<'button'>, 'onClick'> {
  /** What the menu is for, for assistive technology. */
  menuLabel: string;
  entries: () => readonly MenuEntry[];
}

/** A button that opens a menu, by press, Enter, Space or the down arrow. */
export function MenuButton({ menuLabel, entries, children, ...rest }: MenuButtonProps) {
  const menu = useMenu(menuLabel, entries);
  return (
    <>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={menu.isOpen}
        onPointerEnter={menuPanel.load}
        onClick={menu.open}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          event.currentTarget.click();
        }}
        {...rest}
      >
        {children}
      </button>
      {menu.panel}
    </>
  );
}
