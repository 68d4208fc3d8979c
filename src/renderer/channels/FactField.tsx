import { useId, useState } from 'react';
import { type Account, accountsAfter, boundsOf, type Fact, isPossible } from '../../domain/channels/accounts.ts';
import type { ChannelId } from '../../domain/channels/channel.ts';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { useSet } from '../window/use-set.ts';
import { useText } from '../words/text.tsx';
import { useCountText } from '../words/use-count-text.ts';
import { useLimitName } from './LimitFacts.tsx';
import { today } from './today.ts';

interface FactFieldProps {
  channel: ChannelId;
  account: Account;
  fact: Fact;
}

/** One number of a channel. What is typed counts once the field is left or Enter is pressed; a number that cannot be is said so. */
export function FactField({ channel, account, fact }: FactFieldProps) {
  const text = useText('settings');
  const { settings } = useSettings();
  const set = useSet();
  const { number } = useCountText();
  const nameOf = useFactName();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const own = account.facts[fact.key];
  const value = own ?? fact.shipped;
  const wanted = typed === null || typed === '' ? null : Number(typed);
  const isWrong = wanted !== null && !isPossible(fact, wanted);
  const keep = (next: number | null) => {
    setTyped(null);
    set({ accounts: accountsAfter(settings.accounts, channel, account.name, { fact, value: next, day: today() }) });
  };
  const keepTyped = () => {
    if (typed !== null && !isWrong) keep(wanted);
  };
  const { least, most } = boundsOf(fact);
  return (
    <div className="setting-limit">
      <label htmlFor={id}>{nameOf(fact, channel).name}</label>
      <input
        id={id}
        className="input"
        inputMode="numeric"
        value={typed ?? (value === null ? '' : String(value))}
        placeholder={text('channels.noNumber')}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setTyped(event.target.value.replace(/\s/g, ''))}
        onBlur={keepTyped}
        onKeyDown={(event) => event.key === 'Enter' && keepTyped()}
      />
      <span id={`${id}-hint`} className="field-hint">
        {isWrong ? text('channels.wrong', { least: number(least), most: number(most) }) : nameOf(fact, channel).unit}
      </span>
      {own !== undefined && (
        <button type="button" className="link-button" onClick={() => keep(null)}>
          {fact.shipped === null ? text('channels.none') : text('channels.shipped', { limit: number(fact.shipped) })}
        </button>
      )}
    </div>
  );
}

/** What a number is called, and what it counts. */
function useFactName(): (fact: Fact, channel: ChannelId) => { name: string; unit: string } {
  const text = useText('settings');
  const channels = useText('channels');
  const nameOf = useLimitName();
  return ({ about }, channel) => {
    if (about.what === 'limit') return { name: nameOf(about.limit, channel), unit: channels(`unit.${about.limit.unit}`) };
    if (about.what === 'fold') {
      const { of, device } = about.fold;
      return {
        name: text(`channels.fold.${of}`, { where: device === 'any' ? '' : text(`channels.device.${device}`) }),
        unit: channels('unit.characters'),
      };
    }
    return { name: text(`channels.most.${about.what}`), unit: text('channels.inPost') };
  };
}
