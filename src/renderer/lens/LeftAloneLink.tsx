import { useDismissals } from '../findings/DismissalsProvider.tsx';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';

/** The way to what was silenced; there only when something was. */
export function LeftAloneLink() {
  const text = useText('lens');
  const { dispatch } = useWindow();
  const { all } = useDismissals();
  if (all.length === 0) return null;
  const open = () => dispatch({ to: 'dialog', dialog: { kind: 'settings', section: 'hints' } });
  return (
    <button type="button" className="hint-more left-alone" onClick={open}>
      {text('leftAlone')}
    </button>
  );
}
