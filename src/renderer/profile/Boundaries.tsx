import type { Profile } from '../../contract/profile.ts';
import { boundaries } from '../../domain/policy/leak.ts';
import { dayToday } from '../bridge/use-practice.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';
import type { ChangeProfile } from './change-profile.ts';

/** Whether work and the rest of life stay apart, and the conscious, dated yes to using social media for work. */
export function Boundaries({ profile, keep }: { profile: Profile; keep: ChangeProfile }) {
  const text = useText('me');
  const dates = useDates();
  return (
    <>
      <fieldset className="section">
        <legend className="visually-hidden">{text('part.boundary')}</legend>
        {boundaries.map((boundary) => (
          <label key={boundary} className="check-line">
            <input type="radio" name="boundary" checked={profile.boundary === boundary} onChange={() => keep({ boundary })} />
            <span>{text(`boundary.${boundary}`, { limit: profile.boundaryLimit })}</span>
          </label>
        ))}
        {profile.boundary === 'limited' && (
          <NumberField
            className="boundary-limit"
            label={text('boundary.limit')}
            min={0}
            max={100}
            value={profile.boundaryLimit}
            onKeep={(boundaryLimit) => keep({ boundaryLimit })}
          />
        )}
      </fieldset>
      <label className="check-line">
        <input
          type="checkbox"
          checked={profile.decided !== null}
          onChange={(event) => keep({ decided: event.target.checked ? dayToday() : null })}
        />
        <span>{profile.decided === null ? text('decide') : text('decided', { day: dates.ofDay(profile.decided) })}</span>
      </label>
    </>
  );
}
