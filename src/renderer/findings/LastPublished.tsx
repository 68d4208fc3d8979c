import { useMemo } from 'react';
import type { DraftSummary } from '../../contract/drafts.ts';
import type { Shares } from '../../domain/insight/reading.ts';
import { useText } from '../words/text.tsx';
import { type Glance, useGlances } from './draft-figures.ts';
import { SharesLine } from './SharesBar.tsx';
import './shares.css';

const counted = 20;

/** What the last published pieces were for, all together: the bar at the foot of the navigation. */
export function LastPublished({ drafts }: { drafts: readonly DraftSummary[] }) {
  const text = useText('insight');
  const last = useMemo(() => lastPublished(drafts), [drafts]);
  const glances = useGlances(last).filter((glance) => glance !== null);
  if (last.length === 0 || glances.length === 0) return null;
  const shares = meanShares(glances);
  const words = text(`last.says.${leaning(shares)}`, { pieces: text('last.pieces', { count: glances.length }) });
  return (
    <section className="last-published" aria-label={text('last.title')}>
      <p>{text('last.title')}</p>
      <SharesLine shares={shares} label={words} />
      <p aria-hidden="true">{words}</p>
    </section>
  );
}

function lastPublished(drafts: readonly DraftSummary[]): DraftSummary[] {
  const dated = drafts.filter((draft) => draft.status === 'published').map((draft) => ({ draft, date: publishedOn(draft) }));
  return dated
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
    .slice(0, counted)
    .map(({ draft }) => draft);
}

function publishedOn(draft: DraftSummary): string {
  const dates = draft.publications.map((publication) => publication.date);
  return [...dates, draft.date ?? ''].sort().at(-1) ?? '';
}

/** What the bar shows in words: the widest of its colours, or both when neither is twice the other. */
export function leaning({ useful, dialogue, neutral, aboutMe }: Shares): 'useful' | 'aboutMe' | 'both' | 'neither' {
  const given = useful + dialogue;
  if (neutral > given + aboutMe) return 'neither';
  if (given >= 2 * aboutMe) return 'useful';
  return aboutMe >= 2 * given ? 'aboutMe' : 'both';
}

function meanShares(glances: readonly Glance[]): Shares {
  const mean = (part: keyof Shares) => glances.reduce((sum, glance) => sum + glance.shares[part], 0) / glances.length;
  return { useful: mean('useful'), dialogue: mean('dialogue'), neutral: mean('neutral'), aboutMe: mean('aboutMe') };
}
