import { useCallback, useState } from 'react';
import type { DraftPicture } from '../../../domain/channels/pictures.ts';
import { usePicture } from '../../bridge/use-picture.ts';
import { copyPicture } from '../../ui/clipboard.ts';
import { useText } from '../../words/text.tsx';

interface PreviewPicturesProps {
  draft: string;
  pictures: readonly DraftPicture[];
  /** Goes to the field for the words of the picture at this place. */
  onDescribe: (index: number) => void;
}

/** The pictures of the draft: words that are missing are asked for, and each can be copied into a post. */
export function PreviewPictures({ draft, pictures, onDescribe }: PreviewPicturesProps) {
  const text = useText('channels');
  return (
    <section className="preview preview-pictures" aria-label={text('previews.pictures')}>
      <header className="preview-head">
        <h3>{text('previews.pictures')}</h3>
      </header>
      <ul>
        {pictures.map((picture, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand there twice.
          <PictureRow key={`${picture.source} ${index}`} draft={draft} {...picture} onDescribe={() => onDescribe(index)} />
        ))}
      </ul>
    </section>
  );
}

function PictureRow({ draft, source, alt, onDescribe }: { draft: string; onDescribe: () => void } & DraftPicture) {
  const text = useText('channels');
  const path = useCallback(() => draft, [draft]);
  const address = usePicture(path, source);
  const [copied, setCopied] = useState<'not-yet' | 'done' | 'failed'>('not-yet');
  const copy = async (from: string) => setCopied((await copyPicture(from)) ? 'done' : 'failed');
  return (
    <li>
      {typeof address === 'string' && <img src={address} alt="" />}
      <div>
        {alt === '' ? (
          <p className="preview-ask">
            {text('previews.askAlt')}{' '}
            <button type="button" className="link-button" onClick={onDescribe}>
              {text('previews.describe')}
            </button>
          </p>
        ) : (
          <p>{alt}</p>
        )}
        {typeof address === 'string' ? (
          <button type="button" className="button" onClick={() => void copy(address)}>
            {text('previews.copyPicture')}
          </button>
        ) : (
          address !== null && <p className="field-hint">{text(`previews.picture.${address.why}`, { source })}</p>
        )}
        <span role="status" className="field-hint">
          {copied === 'not-yet' ? '' : text(`previews.picture.${copied}`)}
        </span>
      </div>
    </li>
  );
}
