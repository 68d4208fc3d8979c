import { useText } from '../words/text.tsx';
import { LeftAloneLink } from './LeftAloneLink.tsx';

/** Stands in the lens's place while the person writes and wants no word from it. */
export function QuietLens({ onLook }: { onLook(): void }) {
  const text = useText('lens');
  return (
    <section className="lens-panel" aria-label={text('lens')}>
      <p className="lens-quiet">{text('quiet.words')}</p>
      <button type="button" className="button" onClick={onLook}>
        {text('quiet.look')}
      </button>
      <LeftAloneLink />
    </section>
  );
}
