import { ChevronRight } from 'lucide-react';
import { accountOf, factsOf, usedName, withAccount } from '../../domain/channels/accounts.ts';
import type { ChannelProfile } from '../../domain/channels/channel.ts';
import { channelProfiles } from '../../domain/channels/profiles.ts';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { useSet } from '../window/use-set.ts';
import { useText } from '../words/text.tsx';
import { AccountChoice } from './AccountChoice.tsx';
import { FactField } from './FactField.tsx';
import { today } from './today.ts';

/** What is known about the channels, each number with one of one's own where a server or an account differs. */
export function ChannelsSection() {
  const text = useText('settings');
  return (
    <div className="settings-section own-channels">
      <p className="field-hint">{text('channels.lead')}</p>
      {channelProfiles
        .filter(({ limits }) => limits.length > 0)
        .map((profile) => (
          <OwnChannel key={profile.id} profile={profile} />
        ))}
    </div>
  );
}

/** One channel: which account counts, and its numbers. */
function OwnChannel({ profile }: { profile: ChannelProfile }) {
  const text = useText('settings');
  const { settings } = useSettings();
  const name = usedName(settings.accounts, settings.usedAccounts, profile.id);
  const account = accountOf(settings.accounts, profile.id, name, today());
  const own = Object.keys(account.facts).length;
  const facts = factsOf(profile);
  const groups = [
    { title: text('channels.limits'), facts: facts.filter(({ about }) => about.what === 'limit') },
    { title: text('channels.folds'), facts: facts.filter(({ about }) => about.what === 'fold') },
    { title: text('channels.rules'), facts: facts.filter(({ about }) => about.what === 'hashtags' || about.what === 'links') },
  ];
  return (
    <details className="own-channel">
      <summary>
        <ChevronRight size={14} aria-hidden className="channel-chevron" />
        <span className="channel-name">{profile.name}</span>
        <span className="field-hint">
          {[...(name === '' ? [] : [name]), ...(own === 0 ? [] : [text('channels.own', { count: own })])].join(' · ')}
        </span>
      </summary>
      <div className="own-channel-body">
        <AccountChoice profile={profile} used={name} />
        {groups
          .filter((group) => group.facts.length > 0)
          .map((group) => (
            <fieldset key={group.title} className="setting">
              <legend className="field-label">{group.title}</legend>
              {group.facts.map((fact) => (
                <FactField key={`${name} ${fact.key}`} channel={profile.id} account={account} fact={fact} />
              ))}
            </fieldset>
          ))}
        {own > 0 && <CheckedOn account={account} />}
      </div>
    </details>
  );
}

/** When the person's own numbers were checked, and the way back from all of them. */
function CheckedOn({ account }: { account: ReturnType<typeof accountOf> }) {
  const text = useText('settings');
  const { settings } = useSettings();
  const set = useSet();
  const keep = (change: Partial<typeof account>) => set({ accounts: withAccount(settings.accounts, { ...account, ...change }) });
  return (
    <div className="own-channel-checked">
      <label>
        {text('channels.checked')}{' '}
        <input
          type="date"
          className="input"
          value={account.checked}
          max={today()}
          onChange={(event) => event.target.value !== '' && keep({ checked: event.target.value })}
        />
      </label>
      <button type="button" className="link-button" onClick={() => keep({ facts: {} })}>
        {text('channels.allShipped')}
      </button>
    </div>
  );
}
