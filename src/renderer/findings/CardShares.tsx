import type { DraftSummary } from '../../contract/drafts.ts';
import { useText } from '../words/text.tsx';
import { useGlances } from './draft-figures.ts';
import { SharesLine } from './SharesBar.tsx';
import './shares.css';

/** The draft's shares as a small bar for its card; nothing until they are known. */
export function CardShares({ draft }: { draft: DraftSummary }) {
  const text = useText('insight');
  const [glance] = useGlances([draft]);
  if (glance === null || glance === undefined || !Object.values(glance.shares).some((share) => share > 0)) return null;
  return <SharesLine shares={glance.shares} label={text(`verdict.${glance.verdict}`)} />;
}
