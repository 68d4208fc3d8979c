import type { Profile } from '../../contract/profile.ts';
import { dayToday, newItemId } from '../bridge/use-practice.ts';
import { useText } from '../words/text.tsx';
import type { ChangeProfile } from './change-profile.ts';

const longestView = 300;
const mostViews = 200;

/** Offers the answer on views that set one apart, line by line, for the register of views. Nothing goes there by itself. */
export function NewViews({ profile, keep }: { profile: Profile; keep: ChangeProfile }) {
  const text = useText('me');
  const known = new Set(profile.stances.map((stance) => stance.text));
  const said = profile.setsApart
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= longestView && !known.has(line));
  if (said.length === 0 || profile.stances.length + said.length > mostViews) return null;
  const note = () => {
    const fresh = said.map((view) => ({ id: newItemId(), text: view, reason: '', date: dayToday() }));
    keep({ stances: [...profile.stances, ...fresh] });
  };
  return (
    <p className="new-views">
      <button type="button" className="link-button" onClick={note}>
        {text('stance.fromAnswer', { count: said.length })}
      </button>
    </p>
  );
}
