import type { LensFinding } from '../../domain/insight/reading.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menu-entry.ts';
import { useText } from '../words/text.tsx';
import { type Leaving, type LeftDraft, leavingsOf } from './leaving.ts';

interface LeaveMenuProps {
  hint: LensFinding;
  draft: LeftDraft;
  onLeave(leaving: Leaving): void;
}

/** "Leave it": this sentence, these words, this kind, all praise, or everything while writing. */
export function LeaveMenu({ hint, draft, onLeave }: LeaveMenuProps) {
  const text = useText('lens');
  const labelOf = ({ scope, words }: Leaving): string => {
    if (scope === 'family') return text('leave.family', { family: text(`family.${hint.family}`) });
    return scope === 'wording' && words !== '' ? text('leave.words', { words }) : text(`leave.${scope}`);
  };
  const entries = (): MenuEntry[] =>
    leavingsOf(hint, draft).flatMap((leaving): MenuEntry[] => {
      const entry: MenuEntry = { kind: 'action', id: leaving.scope, label: labelOf(leaving), run: () => onLeave(leaving) };
      return leaving.scope === 'writing' ? [{ kind: 'separator', id: 'whole' }, entry] : [entry];
    });
  const label = text('leave.of', { name: hint.name });
  return (
    <MenuButton className="hint-leave" aria-label={label} menuLabel={label} entries={entries}>
      {text('leave.button')}
    </MenuButton>
  );
}
