import { countOptions } from '../../domain/channels/channel-reading.ts';
import type { CopyResult, CopySource } from '../../domain/channels/copy.ts';
import { countFor } from '../../domain/channels/count.ts';
import { profileOf } from '../../domain/channels/profiles.ts';
import { type CopyTarget, targetProfiles } from '../../domain/channels/targets.ts';
import type { ClipboardText } from '../ui/clipboard.ts';
import { useText } from '../words/text.tsx';
import { useCountText } from '../words/use-count-text.ts';
import { CopyButton } from './CopyButton.tsx';
import { RichPreview } from './RichPreview.tsx';
import { type PartCutting, ThreadParts } from './ThreadParts.tsx';
import { useChannelProfiles } from './use-channel-profiles.ts';

interface CopyPreviewProps {
  result: CopyResult;
  target: CopyTarget;
  source: Pick<CopySource, 'kind' | 'field'>;
  cutting: Pick<PartCutting, 'cutAt' | 'moveTo'>;
  wasCopied: (what: string) => boolean;
  onCopy: (what: string, text: ClipboardText) => void;
}

/** Exactly what will be copied: the text, the posts of a thread, or rich text as it will look. */
export function CopyPreview({ result, target, source, cutting, wasCopied, onCopy }: CopyPreviewProps) {
  const text = useText('channels');
  const profiles = useChannelProfiles();
  const { channel } = targetProfiles[target];
  if (result.parts !== null && channel !== null) {
    return (
      <section aria-label={text('preview')}>
        <ThreadParts
          parts={result.parts}
          channel={profileOf(channel, profiles)}
          reply={source.kind === 'reply'}
          cutting={result.cuts === null ? null : { cuts: result.cuts, ...cutting }}
          wasCopied={(index) => wasCopied(`part-${index}`)}
          onCopy={(index, part) => onCopy(`part-${index}`, { plain: part, html: null })}
        />
      </section>
    );
  }
  return (
    <section className="copy-preview" aria-label={text('preview')}>
      {result.title !== null && <ApartTitle title={result.title} copied={wasCopied('title')} onCopy={onCopy} />}
      <PreviewCount result={result} target={target} source={source} />
      {result.hast === null ? (
        <p className="copy-text">{result.plain}</p>
      ) : (
        <div className="copy-rich">
          <RichPreview tree={result.hast} />
        </div>
      )}
    </section>
  );
}

interface ApartTitleProps {
  title: string;
  copied: boolean;
  onCopy: CopyPreviewProps['onCopy'];
}

/** The title for a field of its own. */
function ApartTitle({ title, copied, onCopy }: ApartTitleProps) {
  const text = useText('channels');
  return (
    <div className="copy-title">
      <p>
        <span className="section-title">{text('titleApart')}</span>
        {title}
      </p>
      <CopyButton label={text('copyTitleOnly')} copied={copied} onCopy={() => onCopy('title', { plain: title, html: null })} />
    </div>
  );
}

function PreviewCount({ result, target, source }: Pick<CopyPreviewProps, 'result' | 'target' | 'source'>) {
  const counts = useCountText();
  const profiles = useChannelProfiles();
  const { channel, layout } = targetProfiles[target];
  if (channel === null) return null;
  const count = countFor(
    profileOf(channel, profiles),
    result.plain,
    layout === 'plain' ? countOptions(channel, source) : { limit: 'article' },
  );
  return (
    <p className="copy-count channel-counter" data-over={count.over > 0 || undefined}>
      {counts.count(count)}
    </p>
  );
}
