import { useState } from 'react';
import type { ChannelProfile, Fold } from '../../../domain/channels/channel.ts';
import { targetOfChannel } from '../../../domain/channels/first-target.ts';
import { visibleBeforeFold } from '../../../domain/channels/folds.ts';
import type { DraftPicture } from '../../../domain/channels/pictures.ts';
import { previewPosts } from '../../../domain/channels/preview-posts.ts';
import type { CopyTarget } from '../../../domain/channels/targets.ts';
import type { Wording } from '../../../domain/drafts/draft.ts';
import { useText } from '../../words/text.tsx';
import { useCountText } from '../../words/use-count-text.ts';
import { isOver } from '../ChannelCounters.tsx';
import type { ChannelAnswer } from '../channel-protocol.ts';
import { PreviewFrame } from './PreviewFrame.tsx';
import { PreviewText, type Wordable } from './PreviewText.tsx';
import type { Device } from './preview-device.ts';

interface ChannelPreviewProps {
  reading: ChannelAnswer;
  profile: ChannelProfile;
  device: Device;
  draft: string;
  title: string;
  field: string | null;
  headline: string;
  pictures: readonly DraftPicture[];
  /** Gives a block other words on this channel; `null` gives the common text back. */
  onWord: (block: string, words: string | null) => void;
  onForget: (lost: Wording) => void;
  onCopy: (target: CopyTarget) => void;
}

/** The draft as one channel will show it, with its count; any passage can be worded differently here. */
export function ChannelPreview(props: ChannelPreviewProps) {
  const { reading, profile, device, draft, title, field, headline, pictures, onWord, onForget, onCopy } = props;
  const text = useText('channels');
  const counts = useCountText();
  const [unfolded, setUnfolded] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const posts = previewPosts(reading.text, reading.passages, reading.posts);
  const fold = posts.length > 1 ? null : foldOf(profile, device, field, reading.text);
  const over = posts.length > 1 ? null : (reading.falls[0] ?? null);
  const wordable: Wordable = {
    channel: profile,
    editing,
    returnTo,
    onReturn: setReturnTo,
    onEdit: (block) => {
      if (block !== null) setReturnTo(null);
      setEditing(block);
    },
    onWord: (block, words) => {
      setEditing(null);
      onWord(block, words);
    },
  };
  return (
    <article
      className="preview"
      data-channel={profile.id}
      data-device={device}
      aria-label={text('previews.of', { channel: profile.name })}
    >
      <header className="preview-head">
        <h3>{profile.name}</h3>
        <span className="channel-counter" data-over={isOver(reading) || undefined}>
          {counts.standing(reading)}
        </span>
        <button
          type="button"
          className="link-button"
          aria-label={text('copyTitle', { target: profile.name })}
          onClick={() => onCopy(targetOfChannel(profile.id))}
        >
          {text('copyFor')}
        </button>
      </header>
      <div className="preview-posts">
        {posts.map((post, index) => (
          <PreviewFrame
            // biome-ignore lint/suspicious/noArrayIndexKey: a post is its place.
            key={index}
            channel={profile.id}
            draft={draft}
            title={title}
            headline={headline}
            pictures={index === 0 ? pictures : []}
            chained={index < posts.length - 1}
          >
            <PreviewText
              post={post}
              fold={fold}
              over={over}
              unfolded={unfolded}
              onFold={() => setUnfolded(!unfolded)}
              wordable={wordable}
            />
          </PreviewFrame>
        ))}
      </div>
      <LostWordings lost={reading.lost} onForget={onForget} />
    </article>
  );
}

/** Where the text is cut off on a device, as an offset; `null` where all of it is seen. */
function foldOf({ folds }: ChannelProfile, device: Device, field: string | null, text: string): number | null {
  const of: Fold['of'] = field?.endsWith('.about') === true ? 'about' : 'post';
  const fold = folds.find((each) => each.of === of && (each.device === device || each.device === 'any'));
  if (fold === undefined) return null;
  const { length } = visibleBeforeFold(text, fold);
  return length < text.trimEnd().length ? length : null;
}

/** Words of the channel's own whose passage is not in the draft any more: said, and kept until they are let go. */
function LostWordings({ lost, onForget }: Pick<ChannelPreviewProps, 'onForget'> & { lost: readonly Wording[] }) {
  const text = useText('channels');
  if (lost.length === 0) return null;
  return (
    <div className="preview-lost">
      <p>{text('previews.lost', { count: lost.length })}</p>
      <ul>
        {lost.map((wording) => (
          <li key={wording.block}>
            “{wording.text}”{' '}
            <button type="button" className="link-button" onClick={() => onForget(wording)}>
              {text('previews.forget')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
