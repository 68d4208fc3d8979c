import type { Family } from '../../domain/insight/families.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';

/** Leads to the page of the handbook about this kind of sentence. */
export function KindLink({ family }: { family: Family }) {
  const text = useText('handbook');
  const { dispatch } = useWindow();
  const open = () => dispatch({ to: 'dialog', dialog: { kind: 'handbook', page: `lens/${family}` } });
  return (
    <button type="button" className="link-button" onClick={open}>
      {text('whyHint')}
    </button>
  );
}
