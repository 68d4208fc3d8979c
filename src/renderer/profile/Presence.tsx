import type { Profile } from '../../contract/profile.ts';
import { presenceItems } from '../../domain/portfolio/presence.ts';
import { useText } from '../words/text.tsx';
import type { ChangeProfile } from './change-profile.ts';

/** What a stranger should find, to be ticked off by hand; what is missing is said in words and not by colour alone. */
export function Presence({ profile, keep }: { profile: Profile; keep: ChangeProfile }) {
  const text = useText('me');
  return (
    <ul className="section">
      {presenceItems.map((item) => {
        const isPresent = profile.present.includes(item);
        const set = (on: boolean) =>
          keep({ present: on ? [...profile.present, item] : profile.present.filter((each) => each !== item) });
        return (
          <li key={item}>
            <label className="check-line">
              <input type="checkbox" checked={isPresent} onChange={(event) => set(event.target.checked)} />
              <span>
                {text(`presence.${item}`)}{' '}
                <span className={isPresent ? 'present' : 'missing'}>{text(isPresent ? 'there' : 'notThere')}</span>
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
