import { useId, useState } from 'react';
import type { DraftSummary } from '../../contract/drafts.ts';
import type { PortfolioFigures } from '../../contract/portfolio.ts';
import type { Profile } from '../../contract/profile.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { valueOr } from '../bridge/use-answer.ts';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';
import { useOpenPiece } from './use-pieces.ts';

/** Goals and campaigns with their days, how many drafts serve each, and, unfolded, which. */
export function GoalLines({ figures, profile }: { figures: PortfolioFigures; profile: Profile }) {
  const text = useText('portfolio');
  const { drafts } = useLibraryData();
  const all = valueOr(drafts, []);
  if (profile.goals.length + profile.campaigns.length === 0) return null;
  return (
    <section className="today-part" aria-labelledby="goals-title">
      <h2 id="goals-title" className="today-part-title">
        {text('goals.title')}
      </h2>
      <ul className="due-list">
        {profile.goals.map(({ id, text: name, by }) => (
          <GoalLine key={id} name={name} by={by} served={figures.goals[id]} drafts={all.filter(({ goal }) => goal === id)} />
        ))}
        {profile.campaigns.map(({ id, name, by }) => (
          <GoalLine
            key={id}
            name={name}
            by={by}
            served={figures.campaigns[id]}
            drafts={all.filter(({ campaign }) => campaign === id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface GoalLineProps {
  name: string;
  by: string | null;
  served: { drafts: number; published: number } | undefined;
  drafts: readonly DraftSummary[];
}

function GoalLine({ name, by, served, drafts }: GoalLineProps) {
  const text = useText('portfolio');
  const dates = useDates();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { drafts: count, published } = served ?? { drafts: 0, published: 0 };
  const out = published === 0 ? text('goals.noneOut') : text('goals.published', { count: published });
  return (
    <li>
      <strong>{name}</strong> {by !== null && text('goals.by', { day: dates.ofDay(by) })}
      <div className="quiet">
        {count === 0 ? (
          text('goals.none')
        ) : (
          <button
            type="button"
            className="link-button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {text('goals.drafts', { count })} {out}
          </button>
        )}
      </div>
      {isOpen && count > 0 && <ServingDrafts id={id} name={name} drafts={drafts} />}
    </li>
  );
}

/** What serves a goal: what is out first, in the order of the library otherwise. */
function ServingDrafts({ id, name, drafts }: { id: string; name: string; drafts: readonly DraftSummary[] }) {
  const library = useText('library');
  const open = useOpenPiece();
  const isOut = ({ status }: DraftSummary) => status === 'published';
  const ordered = [...drafts.filter(isOut), ...drafts.filter((draft) => !isOut(draft))];
  return (
    <ul id={id} className="goal-drafts" aria-label={name}>
      {ordered.map(({ path, title, status }) => (
        <li key={path}>
          <button type="button" className="piece-link" onClick={() => open(path)}>
            {title.trim() === '' ? library('untitled') : title}
          </button>{' '}
          <span className="quiet">{library(`status.${status}`)}</span>
        </li>
      ))}
    </ul>
  );
}
