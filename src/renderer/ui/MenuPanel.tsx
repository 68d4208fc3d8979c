import './menu.css';
import {
  Menu,
  MenuGroup,
  MenuGroupLabel,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuSeparator,
  useMenuStore,
} from '@ariakit/react';
import { Check } from 'lucide-react';
import { useLayoutEffect } from 'react';
import { type MenuAnchor, type MenuEntry, type MenuGroupEntries, menuGroups } from './menu-entry.ts';

export interface MenuPanelProps {
  label: string;
  anchor: MenuAnchor;
  entries: readonly MenuEntry[];
  onClose: () => void;
}

/** An open menu: arrow keys, typing ahead, Escape, and focus back to what opened it. */
export function MenuPanel({ label, anchor, entries, onClose }: MenuPanelProps) {
  const menu = useMenuStore({ defaultOpen: true, placement: 'bottom-start', setOpen: (open) => !open && onClose() });
  useLayoutEffect(() => {
    menu.setAutoFocusOnShow(true);
    menu.setInitialFocus('first');
  }, [menu]);
  return (
    <Menu
      store={menu}
      className="menu"
      aria-label={label}
      getAnchorRect={() => anchorRect(anchor)}
      portal
      portalElement={() => anchor.element.closest('dialog') ?? document.body}
      finalFocus={anchor.element}
      hideOnInteractOutside
      gutter={4}
      overflowPadding={8}
      unmountOnHide
      preserveTabOrder={false}
      onKeyDown={(event) => {
        if (event.key !== 'Tab') return;
        event.preventDefault();
        menu.hide();
      }}
    >
      {menuGroups(entries).map((group) => (
        <Group key={group[0].id} entries={group} />
      ))}
    </Menu>
  );
}

function anchorRect(anchor: MenuAnchor): DOMRect {
  return anchor.at === null ? anchor.element.getBoundingClientRect() : new DOMRect(anchor.at.x, anchor.at.y, 0, 0);
}

/** What stands under a heading is a group of that name. */
function Group({ entries }: { entries: MenuGroupEntries }) {
  const [first] = entries;
  const lines = entries.map((entry) => <Entry key={entry.id} entry={entry} group={first.id} />);
  return first.kind === 'heading' ? <MenuGroup>{lines}</MenuGroup> : lines;
}

function Entry({ entry, group }: { entry: MenuEntry; group: string }) {
  switch (entry.kind) {
    case 'separator':
      return <MenuSeparator className="menu-separator" />;
    case 'heading':
      return <MenuGroupLabel className="menu-heading section-title">{entry.label}</MenuGroupLabel>;
    case 'action':
      return (
        <MenuItem className="menu-item" disabled={entry.disabled ?? false} onClick={entry.run}>
          <span className="menu-label">{entry.label}</span>
          {entry.keys !== undefined && <span className="keys">{entry.keys}</span>}
        </MenuItem>
      );
    case 'choice':
      return (
        <MenuItemRadio className="menu-item" name={group} value={entry.id} checked={entry.chosen} hideOnClick onClick={entry.run}>
          <Tick shown={entry.chosen} />
          {entry.mark}
          <span className="menu-label">{entry.label}</span>
        </MenuItemRadio>
      );
    case 'check':
      return (
        <MenuItemCheckbox className="menu-item" name={entry.id} checked={entry.checked} onClick={entry.run}>
          <Tick shown={entry.checked} />
          {entry.mark}
          <span className="menu-label">{entry.label}</span>
        </MenuItemCheckbox>
      );
  }
}

function Tick({ shown }: { shown: boolean }) {
  return <span className="menu-tick">{shown && <Check size={14} aria-hidden />}</span>;
}
