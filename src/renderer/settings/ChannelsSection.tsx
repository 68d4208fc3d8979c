import { useId, useState } from 'react';
import type { ChannelProfile, Limit } from '../../domain/channels/channel.ts';
import { isOwnLimit, limitKey, ownLimitBounds, ownLimitsAfter } from '../../domain/channels/own-limits.ts';
import { channelProfiles } from '../../domain/channels/profiles.ts';
import { useText } from '../app/text.tsx';
import { useLimitName } from '../channels/LimitFacts.tsx';
import { useCountText } from '../channels/use-count-text.ts';
import { useSettings } from './SettingsProvider.tsx';
import { useSet } from './use-setting-actions.ts';

/** The limits of the channels, each with a number of one's own where a server or an account differs. */
export function ChannelsSection() {
  const text = useText('settings');
  return (
    <div className="settings-section">
      <p className="field-hint">{text('channels.lead')}</p>
      {channelProfiles
        .filter(({ limits }) => limits.length > 0)
        .map((profile) => (
          <fieldset key={profile.id} className="setting">
            <legend className="field-label">{profile.name}</legend>
            {profile.limits.map((limit) => (
              <LimitField key={limit.id} profile={profile} limit={limit} />
            ))}
          </fieldset>
        ))}
    </div>
  );
}

/** One limit. What is typed counts once the field is left or Enter is pressed; a number that cannot be a limit is said so. */
function LimitField({ profile, limit }: { profile: ChannelProfile; limit: Limit }) {
  const text = useText('settings');
  const channels = useText('channels');
  const { settings } = useSettings();
  const set = useSet();
  const { number } = useCountText();
  const nameOf = useLimitName();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const own = settings.ownLimits[limitKey(profile.id, limit)];
  const shown = typed ?? String(own ?? limit.limit);
  const isWrong = typed !== null && !isOwnLimit(Number(typed));
  const keep = (value: number | null) => {
    setTyped(null);
    set({ ownLimits: ownLimitsAfter(settings.ownLimits, profile.id, limit, value) });
  };
  return (
    <div className="setting-limit">
      <label htmlFor={id}>{nameOf(limit, profile.id)}</label>
      <input
        id={id}
        className="input"
        inputMode="numeric"
        value={shown}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setTyped(event.target.value.replace(/\s/g, ''))}
        onBlur={() => typed !== null && !isWrong && keep(Number(typed))}
        onKeyDown={(event) => event.key === 'Enter' && typed !== null && !isWrong && keep(Number(typed))}
      />
      <span id={`${id}-hint`} className="field-hint">
        {isWrong
          ? text('channels.wrong', { least: number(ownLimitBounds.least), most: number(ownLimitBounds.most) })
          : channels(`unit.${limit.unit}`)}
      </span>
      {own !== undefined && (
        <button type="button" className="link-button" onClick={() => keep(null)}>
          {text('channels.shipped', { limit: number(limit.limit) })}
        </button>
      )}
    </div>
  );
}
