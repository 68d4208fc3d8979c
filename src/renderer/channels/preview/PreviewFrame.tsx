import { Bookmark, Globe, Heart, MessageCircle, Repeat2, Send, Share, ThumbsUp } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import type { ChannelId } from '../../../domain/channels/channel.ts';
import type { DraftPicture } from '../../../domain/channels/pictures.ts';
import { usePicture } from '../../bridge/use-picture.ts';
import { useText } from '../../words/text.tsx';

interface PreviewFrameProps {
  channel: ChannelId;
  draft: string;
  title: string;
  headline: string;
  pictures: readonly DraftPicture[];
  /** Whether another post of a thread follows. */
  chained: boolean;
  children: ReactNode;
}

/** What stands around the words of a post: who wrote it, its pictures, and the buttons of the channel, which are only drawn. */
export function PreviewFrame({ channel, draft, title, headline, pictures, chained, children }: PreviewFrameProps) {
  const text = useText('channels');
  const handle = handles[channel];
  const media = <Media draft={draft} pictures={pictures} />;
  return (
    <div className="preview-post" data-chained={chained || undefined}>
      {channel === 'youtube' && <p className="preview-title">{title}</p>}
      <span className="preview-avatar" aria-hidden />
      <div className="preview-who" aria-hidden>
        <strong>{text('previews.you')}</strong>
        {handle !== undefined && <span>{text('previews.handle', { server: handle })}</span>}
        {channel === 'linkedin' && headline !== '' && <span className="preview-headline">{headline}</span>}
        <span className="preview-when">
          {text('previews.now')}
          {(channel === 'linkedin' || channel === 'facebook') && <Globe size={12} />}
        </span>
      </div>
      {channel === 'instagram' && media}
      {children}
      {channel !== 'instagram' && channel !== 'youtube' && media}
      <Buttons channel={channel} />
    </div>
  );
}

/** What follows `@name` where the channel shows it. */
const handles: Partial<Record<ChannelId, string>> = {
  x: '',
  threads: '',
  mastodon: '@mastodon.example',
  bluesky: '.bsky.social',
};

const icons: Partial<Record<ChannelId, readonly (typeof Heart)[]>> = {
  x: [MessageCircle, Repeat2, Heart, Bookmark, Share],
  linkedin: [ThumbsUp, MessageCircle, Repeat2, Send],
  facebook: [ThumbsUp, MessageCircle, Share],
  instagram: [Heart, MessageCircle, Send, Bookmark],
  threads: [Heart, MessageCircle, Repeat2, Send],
  mastodon: [MessageCircle, Repeat2, Heart, Bookmark],
  bluesky: [MessageCircle, Repeat2, Heart, Share],
};

function Buttons({ channel }: { channel: ChannelId }) {
  const shown = icons[channel] ?? [];
  if (shown.length === 0) return null;
  return (
    <div className="preview-buttons" aria-hidden>
      {shown.map((Icon, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never change places.
        <Icon key={index} size={16} />
      ))}
    </div>
  );
}

function Media({ draft, pictures }: Pick<PreviewFrameProps, 'draft' | 'pictures'>) {
  if (pictures.length === 0) return null;
  return (
    <div className="preview-media" data-count={Math.min(pictures.length, 4)}>
      {pictures.slice(0, 4).map(({ source, alt }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand there twice.
        <MediaPicture key={`${source} ${index}`} draft={draft} source={source} alt={alt} />
      ))}
    </div>
  );
}

function MediaPicture({ draft, source, alt }: { draft: string } & DraftPicture) {
  const text = useText('channels');
  const path = useCallback(() => draft, [draft]);
  const address = usePicture(path, source);
  return (
    <span className="preview-picture">
      {typeof address === 'string' ? <img src={address} alt={alt} /> : <span className="preview-no-picture">{alt}</span>}
      <span className="preview-badge" data-missing={alt === '' || undefined}>
        {alt === '' ? text('previews.noAlt') : 'ALT'}
      </span>
    </span>
  );
}
