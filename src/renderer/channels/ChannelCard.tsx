import { ChevronRight } from 'lucide-react';
import type { ChannelReading } from '../../domain/channels/channel-reading.ts';
import { targetOfChannel } from '../../domain/channels/first-target.ts';
import { profileOf } from '../../domain/channels/profiles.ts';
import type { CopyTarget } from '../../domain/channels/targets.ts';
import { useText } from '../words/text.tsx';
import { useCountText } from '../words/use-count-text.ts';
import { isOver } from './ChannelCounters.tsx';
import { LimitWarnings } from './CopyWarnings.tsx';
import { FoldPreviews } from './FoldPreviews.tsx';
import { LimitFacts } from './LimitFacts.tsx';
import { useChannelProfiles } from './use-channel-profiles.ts';

interface ChannelCardProps {
  reading: ChannelReading;
  startsOpen: boolean;
  isCounted: boolean;
  onCount: (counted: boolean) => void;
  onCopy: (target: CopyTarget) => void;
  onNumbers: () => void;
}

/** One channel: the count, what is visible before “see more”, and where the limits come from. */
export function ChannelCard({ reading, startsOpen, isCounted, onCount, onCopy, onNumbers }: ChannelCardProps) {
  const text = useText('channels');
  const counts = useCountText();
  const profile = profileOf(reading.channel, useChannelProfiles());
  const parts = reading.parts ?? 1;
  return (
    <details className="channel-card" open={startsOpen}>
      <summary>
        <ChevronRight size={14} aria-hidden className="channel-chevron" />
        <span className="channel-name">{profile.name}</span>
        <span className="channel-counter" data-over={isOver(reading) || undefined}>
          {counts.standing(reading)}
        </span>
      </summary>
      <div className="channel-body">
        <Meter used={reading.count.used} limit={reading.count.limit} parts={parts} />
        {parts > 1 && <p>{text('panel.thread', { count: parts })}</p>}
        <LimitWarnings channel={profile} hashtags={reading.hashtags} links={reading.links} />
        <FoldPreviews folds={profile.folds} opening={reading.text} />
        <div className="channel-actions">
          <button type="button" className="link-button" onClick={() => onCopy(targetOfChannel(reading.channel))}>
            {text('copyTitle', { target: text(`target.${targetOfChannel(reading.channel)}`) })}
          </button>
          <label className="switch-line">
            <input type="checkbox" checked={isCounted} onChange={(event) => onCount(event.target.checked)} />
            {text('panel.count')}
          </label>
        </div>
        <LimitFacts profile={profileOf(reading.channel)} />
        {profile.limits.length > 0 && (
          <button type="button" className="link-button channel-numbers" onClick={onNumbers}>
            {text('limits.change')}
          </button>
        )}
      </div>
    </details>
  );
}

/** The count as a picture; the words stand beside it. */
function Meter({ used, limit, parts }: { used: number; limit: number | null; parts: number }) {
  if (limit === null) return null;
  const share = Math.min(1, used / (limit * parts));
  return (
    <div className="channel-meter" data-over={(used > limit && parts === 1) || undefined} aria-hidden>
      <span style={{ width: `${share * 100}%` }} />
    </div>
  );
}
