import { useId, useState } from 'react';
import { accountOf, withAccount } from '../../domain/channels/accounts.ts';
import type { ChannelProfile } from '../../domain/channels/channel.ts';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { useSet } from '../window/use-set.ts';
import { useText } from '../words/text.tsx';
import { today } from './today.ts';

/** Which of a person's accounts on a channel counts; another one can be added, and one that is not needed taken away. */
export function AccountChoice({ profile, used }: { profile: ChannelProfile; used: string }) {
  const text = useText('settings');
  const { settings } = useSettings();
  const set = useSet();
  const [typed, setTyped] = useState('');
  const id = useId();
  const names = settings.accounts.filter(({ channel, name }) => channel === profile.id && name !== '').map(({ name }) => name);
  const use = (name: string) => ({ usedAccounts: { ...settings.usedAccounts, [profile.id]: name } });
  const add = () => {
    const name = typed.trim();
    if (name === '') return;
    setTyped('');
    set({ accounts: withAccount(settings.accounts, accountOf(settings.accounts, profile.id, name, today())), ...use(name) });
  };
  const remove = () =>
    set({ accounts: settings.accounts.filter(({ channel, name }) => channel !== profile.id || name !== used), ...use('') });
  return (
    <div className="own-channel-account">
      {names.length > 0 && (
        <div className="own-channel-row">
          <label htmlFor={id}>{text('channels.account')}</label>
          <select id={id} className="input" value={used} onChange={(event) => set(use(event.target.value))}>
            <option value="">{text('channels.usual')}</option>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          {used !== '' && (
            <button type="button" className="link-button" onClick={remove}>
              {text('channels.removeAccount')}
            </button>
          )}
        </div>
      )}
      <div className="own-channel-row">
        <label htmlFor={`${id}-new`}>{text('channels.newAccount')}</label>
        <input
          id={`${id}-new`}
          className="input"
          value={typed}
          maxLength={80}
          placeholder={text('channels.accountExample')}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
        <button type="button" className="button" disabled={typed.trim() === ''} onClick={add}>
          {text('channels.addAccount')}
        </button>
      </div>
    </div>
  );
}
