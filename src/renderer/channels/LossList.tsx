import type { Loss } from '../../domain/channels/losses.ts';
import { useText } from '../app/text.tsx';

interface LossListProps {
  losses: readonly Loss[];
  layout: 'plain' | 'rich' | 'markdown';
}

/** What will not arrive, said before anything is copied. */
export function LossList({ losses, layout }: LossListProps) {
  const text = useText('channels');
  if (losses.length === 0) return <p className="copy-note">{text(layout === 'markdown' ? 'losses.markdown' : 'losses.none')}</p>;
  return (
    <div className="copy-losses">
      <p>{text(layout === 'plain' ? 'losses.plain' : 'losses.rich')}</p>
      <ul>
        {losses.map(({ kind, count }) => (
          <li key={kind} className="chip">
            <span>{text(`loss.${kind}`, { count })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
