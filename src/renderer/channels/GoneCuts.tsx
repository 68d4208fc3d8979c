import type { KeptCut } from '../../domain/drafts/draft.ts';
import { useText } from '../words/text.tsx';

/** Says which cuts of the person's own are not in the text any more, by the words that began there. */
export function GoneCuts({ cuts }: { cuts: readonly KeptCut[] }) {
  const text = useText('channels');
  if (cuts.length === 0) return null;
  return (
    <div className="copy-warning" role="status">
      <p>{text('thread.gone', { count: cuts.length })}</p>
      <ul>
        {cuts.map(({ before, after }) => (
          <li key={`${before} ${after}`}>
            … {before} | {after} …
          </li>
        ))}
      </ul>
    </div>
  );
}
