import type { Loss } from '../../domain/channels/losses.ts';
import type { TargetProfile } from '../../domain/channels/targets.ts';
import { useText } from '../words/text.tsx';

interface LossListProps {
  losses: readonly Loss[];
  layout: TargetProfile['layout'];
}

/** What will not arrive, in the draft's own words, said before anything is copied. */
export function LossList({ losses, layout }: LossListProps) {
  const text = useText('channels');
  if (losses.length === 0) return <p className="copy-note">{text(layout === 'markdown' ? 'losses.markdown' : 'losses.none')}</p>;
  return (
    <div className="copy-losses">
      <p>{text(layout === 'plain' ? 'losses.plain' : 'losses.rich')}</p>
      <ul>
        {losses.map(({ kind, count, words }) => (
          <li key={kind} className="copy-loss">
            <span className="copy-loss-kind">{text(`loss.${kind}`, { count })}</span>
            {words.length > 0 && (
              <span className="copy-loss-words">{words.join(' · ') + (words.length < count ? ' · …' : '')}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
