import { Pencil } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ChannelProfile } from '../../../domain/channels/channel.ts';
import { linkedPieces } from '../../../domain/channels/linked-pieces.ts';
import type { PassageBlock } from '../../../domain/channels/passages.ts';
import type { PostPiece, PreviewPost } from '../../../domain/channels/preview-posts.ts';
import { useText } from '../../words/text.tsx';
import { PassageEditor } from './PassageEditor.tsx';

/** What a person can do with the passages of a preview. */
export interface Wordable {
  channel: ChannelProfile;
  /** The block that is being worded, by its common text. */
  editing: string | null;
  /** The block that was worded by keyboard last: the focus goes back to its pencil. */
  returnTo: string | null;
  onEdit: (block: string | null) => void;
  onWord: (block: string, words: string | null) => void;
  onReturn: (block: string) => void;
}

interface PreviewTextProps {
  post: PreviewPost;
  /** Where the text is cut off, and where it passes the limit, as offsets into the post. */
  fold: number | null;
  over: number | null;
  unfolded: boolean;
  onFold: () => void;
  wordable: Wordable;
}

/** The words of a post, as far as they are seen before the fold; what is over the limit is tinted. */
export function PreviewText({ post, fold, over, unfolded, onFold, wordable }: PreviewTextProps) {
  const text = useText('channels');
  const end = fold === null || unfolded ? post.text.trimEnd().length : fold;
  return (
    <div className="preview-text">
      {post.pieces
        .filter(({ start }) => start < end)
        .map((piece) => (
          <PassagePiece key={piece.start} piece={piece} end={end} fold={unfolded ? fold : null} over={over} wordable={wordable} />
        ))}
      {fold !== null && (
        <>
          {unfolded ? ' ' : '… '}
          <button type="button" className="preview-more" aria-expanded={unfolded} onClick={onFold}>
            {text(unfolded ? 'fold.less' : 'fold.more')}
          </button>
        </>
      )}
    </div>
  );
}

interface PassagePieceProps extends Pick<PreviewTextProps, 'fold' | 'over' | 'wordable'> {
  piece: PostPiece;
  /** Where what is shown of the post ends. */
  end: number;
}

function PassagePiece({ piece, end, fold, over, wordable }: PassagePieceProps) {
  const { channel, editing, onEdit, onWord } = wordable;
  const { block, start } = piece;
  const shown = piece.text.slice(0, end - start);
  const gap = /\s*$/.exec(shown)?.[0] ?? '';
  const words = shown.slice(0, shown.length - gap.length);
  if (block !== null && editing === block.source) {
    if (!piece.begins) return null;
    return (
      <PassageEditor
        channel={channel.name}
        words={block.wording ?? block.source}
        onKeep={(next) => onWord(block.source, next)}
        onCancel={() => onEdit(null)}
        onReturn={() => wordable.onReturn(block.source)}
      />
    );
  }
  return (
    <>
      <span className={block?.wording == null ? 'preview-passage' : 'preview-passage preview-own'}>
        {pieces(words, [fold, over], start).map(({ text, at }) => (
          <span key={at} className={over !== null && at >= over ? 'preview-over' : undefined}>
            {fold !== null && at === fold && <span className="preview-fold" aria-hidden />}
            <Linked channel={channel} text={text} />
          </span>
        ))}
      </span>
      {block !== null && piece.ends && words.length === piece.text.trimEnd().length && (
        <PassageActions block={block} opening={piece.opening} wordable={wordable} />
      )}
      {gap}
    </>
  );
}

/** A text cut at places of the post that it is in. */
function pieces(text: string, places: readonly (number | null)[], start: number): { text: string; at: number }[] {
  const cuts = places.filter((place) => place !== null && place > start && place < start + text.length);
  const edges = [...new Set([start, ...(cuts as number[]), start + text.length])].sort((one, other) => one - other);
  return edges.slice(0, -1).map((at, index) => ({ text: text.slice(at - start, (edges[index + 1] ?? at) - start), at }));
}

function Linked({ channel, text }: { channel: ChannelProfile; text: string }) {
  return linkedPieces(channel.id, text).map((piece, index) =>
    piece.link ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
      <span key={index} className="preview-link">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}

/** The way to other words for a passage, what says that it has them, and the way back. */
function PassageActions({ block, opening, wordable }: { block: PassageBlock; opening: string; wordable: Wordable }) {
  const text = useText('channels');
  const { channel, onEdit, onWord, returnTo } = wordable;
  const pencil = useRef<HTMLButtonElement>(null);
  // What has just come back from the field takes the focus; later it is wherever the person put it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pencil stands there again.
  useEffect(() => {
    if (returnTo === block.source) pencil.current?.focus({ preventScroll: true });
  }, []);
  const label = text('previews.word', { channel: channel.name, words: opening });
  return (
    <span className="preview-actions" data-own={block.wording !== null || undefined}>
      <button
        type="button"
        ref={pencil}
        className="preview-pencil"
        aria-label={label}
        title={text('previews.wordHint', { channel: channel.name })}
        onClick={() => onEdit(block.source)}
      >
        <Pencil size={12} aria-hidden />
      </button>
      {block.wording !== null && (
        <span className="preview-own-note">
          {text(block.changed ? 'previews.ownChanged' : 'previews.own', { channel: channel.name })}{' '}
          <button type="button" className="link-button" onClick={() => onWord(block.source, null)}>
            {text('previews.common')}
          </button>
        </span>
      )}
    </span>
  );
}
