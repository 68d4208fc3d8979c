import { useMemo } from 'react';
import type { DraftSummary } from '../../contract/drafts.ts';
import type { Shares } from '../../domain/insight/reading.ts';
import { useText } from '../app/text.tsx';
import { type Glance, useGlances } from './glances.ts';
import { SharesLine } from './SharesBar.tsx';
import './lens-panel.css';

const counted = 20;

/** What the last published pieces were for, all together: the bar at the foot of the navigation. */
export function LastPublished({ drafts }: { drafts: readonly DraftSummary[] }) {
  const text = useText('insight');
  const last = useMemo(() => lastPublished(drafts), [drafts]);
  const glances = useGlances(last).filter((glance) => glance !== null);
  if (last.length === 0 || glances.length === 0) return null;
  const useful = glances.filter((glance) => glance.verdict === 'value').length;
  const aboutMe = glances.filter((glance) => glance.verdict === 'promotion').length;
  const words = text('last.figures', { useful, aboutMe, other: glances.length - useful - aboutMe });
  return (
    <section className="last-published" aria-label={text('last.title', { count: last.length })}>
      <p>{text('last.title', { count: last.length })}</p>
      <SharesLine shares={meanShares(glances)} label={words} />
      <p aria-hidden="true">{words}</p>
    </section>
  );
}

function lastPublished(drafts: readonly DraftSummary[]): DraftSummary[] {
  const dated = drafts.filter((draft) => draft.status === 'published').map((draft) => ({ draft, date: publishedOn(draft) }));
  return dated
    .sort((one, other) => other.date.localeCompare(one.date))
    .slice(0, counted)
    .map(({ draft }) => draft);
}

function publishedOn(draft: DraftSummary): string {
  const dates = draft.publications.map((publication) => publication.date);
  return [...dates, draft.date ?? ''].sort().at(-1) ?? '';
}

function meanShares(glances: readonly Glance[]): Shares {
  const mean = (part: keyof Shares) => glances.reduce((sum, glance) => sum + glance.shares[part], 0) / glances.length;
  return { useful: mean('useful'), dialogue: mean('dialogue'), neutral: mean('neutral'), aboutMe: mean('aboutMe') };
}
