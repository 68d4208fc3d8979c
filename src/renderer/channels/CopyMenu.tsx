import './channels.css';
import { ChevronDown } from 'lucide-react';
import type { CopyTarget } from '../../domain/channels/targets.ts';
import { useText } from '../app/text.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menu-entry.ts';
import { targetGroups } from './copy-menu.ts';

interface CopyMenuProps {
  /** Channels that the draft is meant for; their targets stand first. */
  preferred: readonly CopyTarget[];
  onCopy: (target: CopyTarget) => void;
  onExport: (format: 'md' | 'html') => void;
}

/** “Copy for…” of the toolbar, with saving as a file at its end. */
export function CopyMenu({ preferred, onCopy, onExport }: CopyMenuProps) {
  const text = useText('channels');
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
    { kind: 'action', id: 'md', label: text('export.md'), run: () => onExport('md') },
    { kind: 'action', id: 'html', label: text('export.html'), run: () => onExport('html') },
  ];
  const heading = (group: string): MenuEntry => ({ kind: 'heading', id: `heading-${group}`, label: text(`group.${group}`) });
  return (
    <MenuButton className="button copy-menu-button" menuLabel={text('copyFor')} entries={entries}>
      {text('copyFor')}
      <ChevronDown size={14} aria-hidden />
    </MenuButton>
  );
}
