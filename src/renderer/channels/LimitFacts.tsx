import type { ChannelId, ChannelProfile, Limit } from '../../domain/channels/channel.ts';
import { useDates } from '../words/dates.ts';
import { useLanguage, useText } from '../words/text.tsx';
import { useCountText } from '../words/use-count-text.ts';
import { useAccountsInUse } from './use-channel-profiles.ts';

/** What a limit is called. */
export function useLimitName(): (limit: Limit, channel: ChannelId) => string {
  const text = useText('channels');
  return ({ id }, channel) => text(`limit.${id === 'post' && channel === 'youtube' ? 'description' : id}`);
}

/** The limits of a channel with their date, their source and how sure they are. */
export function LimitFacts({ profile }: { profile: ChannelProfile }) {
  const text = useText('channels');
  if (profile.limits.length === 0) return <p className="channel-quiet">{text('limits.none')}</p>;
  return (
    <details className="limit-facts">
      <summary>{text('limits.title')}</summary>
      <dl>
        {profile.limits.map((limit) => (
          <LimitFact key={limit.id} limit={limit} channel={profile.id} />
        ))}
      </dl>
    </details>
  );
}

function LimitFact({ limit, channel }: { limit: Limit; channel: ChannelId }) {
  const text = useText('channels');
  const language = useLanguage();
  const dates = useDates();
  const { number } = useCountText();
  const nameOf = useLimitName();
  const account = useAccountsInUse().find((each) => each.channel === channel);
  const own = account?.facts[limit.id];
  const dayOf = (day: string) => dates.day(new Date(`${day}T12:00`).getTime(), 0);
  const checked = dayOf(limit.checked);
  return (
    <div>
      <dt>
        {nameOf(limit, channel)} <strong>{number(own ?? limit.limit)}</strong> {text(`unit.${limit.unit}`)}
      </dt>
      <dd>
        {own !== undefined && (
          <p>{text('limits.own', { limit: number(limit.limit), checked: dayOf(account?.checked ?? limit.checked) })}</p>
        )}
        <p>{limit.note[language]}</p>
        <p className="channel-quiet">{text(`limits.sure.${limit.sure}`, { checked, source: limit.source[language] })}</p>
      </dd>
    </div>
  );
}
