import type { Dismissal } from '../../contract/library.ts';
import { useText } from '../app/text.tsx';
import { useDismissals } from '../insight/DismissalsProvider.tsx';

/** What was silenced with "Leave it", each with its way back. */
export function HintsSection() {
  const text = useText('settings');
  const { all, restore } = useDismissals();
  return (
    <div className="settings-section">
      <p className="field-hint">{text('hints.lead')}</p>
      {all.length === 0 && <p>{text('hints.none')}</p>}
      <ul className="dismissals">
        {all.map((dismissal) => (
          <li key={`${dismissal.scope} ${dismissal.draft} ${dismissal.key}`} className="dismissal">
            <DismissalWords dismissal={dismissal} />
            <button type="button" className="button" onClick={() => restore(dismissal)}>
              {text('hints.restore')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function DismissalWords({ dismissal: { scope, key } }: { dismissal: Dismissal }) {
  const text = useText('settings');
  const insight = useText('insight');
  return (
    <p className="dismissal-words">
      {scope === 'family' ? insight(`family.${key}`) : key}
      <span className="field-hint">{text(`hints.scope.${scope}`)}</span>
    </p>
  );
}
