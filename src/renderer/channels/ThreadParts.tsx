import type { ChannelProfile } from '../../domain/channels/channel.ts';
import { countFor } from '../../domain/channels/count.ts';
import { useText } from '../app/text.tsx';
import { CopyButton } from './CopyButton.tsx';
import { useCountText } from './use-count-text.ts';

interface ThreadPartsProps {
  parts: readonly string[];
  channel: ChannelProfile;
  reply: boolean;
  wasCopied: (index: number) => boolean;
  onCopy: (index: number, text: string) => void;
}

/** The posts of a thread, each with its count and its own button. */
export function ThreadParts({ parts, channel, reply, wasCopied, onCopy }: ThreadPartsProps) {
  const text = useText('channels');
  const counts = useCountText();
  return (
    <ol className="thread-parts">
      {parts.map((part, index) => {
        const count = countFor(channel, part, { reply: reply && index === 0 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place; the same words may stand in two of them.
          <li key={index} className="thread-part">
            <p className="copy-text">{part}</p>
            <div className="thread-part-foot">
              <span className="channel-counter" data-over={count.over > 0 || undefined}>
                {counts.count(count)}
              </span>
              <CopyButton
                label={parts.length === 1 ? text('copy') : text('copyPart', { part: index + 1 })}
                copied={wasCopied(index)}
                onCopy={() => onCopy(index, part)}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
