import { useState } from 'react';
import type { Fold } from '../../domain/channels/channel.ts';
import { visibleBeforeFold } from '../../domain/channels/folds.ts';
import { useText } from '../words/text.tsx';

interface FoldPreviewsProps {
  folds: readonly Fold[];
  /** The beginning of the text as it would be copied. */
  opening: string;
}

/** What a reader sees before “see more”, for each device on which the text is cut; a press unfolds the rest. */
export function FoldPreviews({ folds, opening }: FoldPreviewsProps) {
  const text = useText('channels');
  const cut = folds.filter((fold) => fold.of === 'post').map((fold) => ({ fold, visible: visibleBeforeFold(opening, fold) }));
  const shown = cut.filter(({ visible }) => visible.length < opening.trimEnd().length);
  if (folds.length === 0 || opening.trim() === '') return null;
  if (shown.length === 0) return <p className="channel-quiet">{text('fold.whole')}</p>;
  return shown.map(({ fold, visible }) => <FoldPreview key={fold.device} fold={fold} visible={visible} opening={opening} />);
}

function FoldPreview({ fold, visible, opening }: { fold: Fold; visible: string; opening: string }) {
  const text = useText('channels');
  const [unfolded, setUnfolded] = useState(false);
  return (
    <figure className="fold-preview" data-device={fold.device}>
      <figcaption>{text(`fold.${fold.device}`, { characters: fold.characters })}</figcaption>
      <p>
        <WithLinks text={unfolded ? opening.trimEnd() : visible} />{' '}
        <button type="button" className="link-button fold-more" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? text('fold.less') : `…${text('fold.more')}`}
        </button>
      </p>
    </figure>
  );
}

/** Tags, mentions and addresses look as they will, and lead nowhere here. */
function WithLinks({ text }: { text: string }) {
  const pieces = text.split(/((?<![\p{L}\p{N}_&/])[#@][\p{L}\p{N}_][\p{L}\p{N}_.@-]*|https?:\/\/\S+)/u);
  return pieces.map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
      <span key={index} className="fold-link">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
