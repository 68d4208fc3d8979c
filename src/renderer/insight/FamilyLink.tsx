import { CircleHelp } from 'lucide-react';
import type { Family } from '../../domain/insight/families.ts';
import { useText } from '../app/text.tsx';
import { useWindow } from '../app/window-state.tsx';

/** The name of a family, which leads to its page in the handbook. */
export function FamilyLink({ family }: { family: Family }) {
  const text = useText('insight');
  const handbook = useText('handbook');
  const { dispatch } = useWindow();
  const name = text(`family.${family}`);
  return (
    <button
      type="button"
      className="hint-family"
      aria-label={handbook('why', { family: name })}
      title={handbook('whyHint')}
      onClick={() => dispatch({ to: 'dialog', dialog: { kind: 'handbook', page: `lens/${family}` } })}
    >
      {name}
      <CircleHelp size={13} aria-hidden />
    </button>
  );
}
