import type { ChannelProfile } from '../../domain/channels/channel.ts';
import { useText } from '../words/text.tsx';
import type { CopyChoice } from './use-copy-result.ts';

interface CopyWarningsProps {
  /** The channel of a plain post; `null` for everything else. */
  channel: ChannelProfile | null;
  hashtags: number;
  links: number;
  choice: Pick<CopyChoice, 'fakePassages' | 'plainFakes' | 'setPlainFakes'>;
}

/** What a channel would refuse although the text fits, and letters that only look bold, offered back as plain ones. */
export function CopyWarnings({ channel, hashtags, links, choice }: CopyWarningsProps) {
  const text = useText('channels');
  return (
    <>
      <LimitWarnings channel={channel} hashtags={hashtags} links={links} />
      {choice.fakePassages > 0 && (
        <div className="copy-warning">
          <p>{text('fakeLetters', { count: choice.fakePassages })}</p>
          <label className="switch-line">
            <input type="checkbox" checked={choice.plainFakes} onChange={(event) => choice.setPlainFakes(event.target.checked)} />
            {text('fakeLettersPlain')}
          </label>
        </div>
      )}
    </>
  );
}

/** More hashtags or links than a channel takes. */
export function LimitWarnings({ channel, hashtags, links }: Omit<CopyWarningsProps, 'choice'>) {
  const text = useText('channels');
  if (channel === null) return null;
  const { name } = channel;
  return (
    <>
      {channel.hashtags !== null && hashtags > channel.hashtags && (
        <p className="copy-warning">{text('tooManyHashtags', { channel: name, used: hashtags, most: channel.hashtags })}</p>
      )}
      {channel.links !== null && links > channel.links && (
        <p className="copy-warning">{text('tooManyLinks', { channel: name, used: links, most: channel.links })}</p>
      )}
    </>
  );
}
