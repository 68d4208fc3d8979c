import type { Fold } from '../../domain/channels/channel.ts';
import { visibleBeforeFold } from '../../domain/channels/folds.ts';
import { useText } from '../app/text.tsx';

interface FoldPreviewsProps {
  folds: readonly Fold[];
  /** The beginning of the text as it would be copied. */
  opening: string;
}

/** What a reader sees before “see more”, for each device on which the text is cut. */
export function FoldPreviews({ folds, opening }: FoldPreviewsProps) {
  const text = useText('channels');
  const cut = folds.filter((fold) => fold.of === 'post').map((fold) => ({ fold, visible: visibleBeforeFold(opening, fold) }));
  const shown = cut.filter(({ visible }) => visible.length < opening.trimEnd().length);
  if (folds.length === 0 || opening.trim() === '') return null;
  if (shown.length === 0) return <p className="channel-quiet">{text('fold.whole')}</p>;
  return shown.map(({ fold, visible }) => (
    <figure key={fold.device} className="fold-preview">
      <figcaption>{text(`fold.${fold.device}`, { characters: fold.characters })}</figcaption>
      <p>
        {visible}
        <span className="fold-more"> …{text('fold.more')}</span>
      </p>
    </figure>
  ));
}
