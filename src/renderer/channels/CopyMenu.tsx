import './channels.css';
import { ChevronDown } from 'lucide-react';
import type { CopyTarget } from '../../domain/channels/targets.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menu-entry.ts';
import { useText } from '../words/text.tsx';
import { targetGroups } from './copy-menu.ts';

interface CopyMenuProps {
  /** Channels that the draft is meant for; their targets stand first. */
  preferred: readonly CopyTarget[];
  onCopy: (target: CopyTarget) => void;
  onExport: () => void;
}

/** “Copy for…” of the toolbar, with saving as a file at its end. */
export function CopyMenu({ preferred, onCopy, onExport }: CopyMenuProps) {
  const text = useText('channels');
  const name = useText('library')('action.copy');
  const entry = (target: CopyTarget): MenuEntry => ({
    kind: 'action',
    id: target,
    label: text(`target.${target}`),
    run: () => onCopy(target),
  });
  const entries = (): MenuEntry[] => [
    ...(preferred.length === 0 ? [] : [heading('preferred'), ...preferred.map(entry)]),
    ...Object.entries(targetGroups).flatMap(([group, targets]) => {
      const others = targets.filter((target) => !preferred.includes(target));
      return others.length === 0 ? [] : [heading(group), ...others.map(entry)];
    }),
    heading('file'),
    { kind: 'action', id: 'export', label: text('export.open'), run: onExport },
  ];
  const heading = (group: string): MenuEntry => ({ kind: 'heading', id: `heading-${group}`, label: text(`group.${group}`) });
  return (
    <MenuButton className="button copy-menu-button" menuLabel={name} entries={entries}>
      {name}
      <ChevronDown size={14} aria-hidden />
    </MenuButton>
  );
}
