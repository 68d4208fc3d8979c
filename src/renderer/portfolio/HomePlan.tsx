import '../ui/sections.css';
import './portfolio.css';
import type { Cadence, PortfolioFigures } from '../../contract/portfolio.ts';
import type { Profile } from '../../contract/profile.ts';
import { presenceItems } from '../../domain/portfolio/presence.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { useAnswer } from '../bridge/use-answer.ts';
import { useWindow } from '../window/window-state.tsx';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';
import { DueConversations } from './DueConversations.tsx';
import { FollowUps } from './FollowUps.tsx';
import { GoalLines } from './GoalLines.tsx';
import { PolicyReview } from './PolicyReview.tsx';
import { figureEvents, useChannelName } from './use-pieces.ts';

/** What the person planned and how it stands: what is due, what goals are served, what a stranger would miss. */
export function HomePlan() {
  const { answer } = useAnswer('portfolio.figures', {}, { refreshOn: figureEvents, remembered: true });
  const { profile } = useLibraryData();
  if (answer.state !== 'answered') return null;
  return (
    <>
      <Due figures={answer.value} />
      <FollowUps followUps={answer.value.followUps} />
      <DueConversations />
      <GoalLines figures={answer.value} profile={profile} />
      <PolicyReview />
      <Missing profile={profile} />
    </>
  );
}

function Due({ figures }: { figures: PortfolioFigures }) {
  const text = useText('portfolio');
  const planned = figures.cadences.filter(({ days }) => days !== null);
  if (planned.length === 0 && figures.quietWeeks === null) return null;
  return (
    <section className="today-part" aria-labelledby="due-title">
      <h2 id="due-title" className="today-part-title">
        {text('due.title')}
      </h2>
      <ul className="due-list">
        {planned.map((line) => (
          <DueLine key={line.channel} line={line} />
        ))}
      </ul>
      {figures.quietWeeks !== null && <p className="quiet">{text('due.quiet', { count: figures.quietWeeks })}</p>}
    </section>
  );
}

function DueLine({ line: { channel, state, next, last } }: { line: Cadence }) {
  const text = useText('portfolio');
  const nameOf = useChannelName();
  const dates = useDates();
  const words = state === 'due' ? text('due.today') : text('due.next', { day: dates.ofDay(next ?? '') });
  return (
    <li>
      <strong>{nameOf(channel)}</strong>: {words}{' '}
      <span className="quiet">{last !== null && text('due.last', { day: dates.ofDay(last) })}</span>
    </li>
  );
}

/** More than these would be the list itself, which stands under Me. */
const namedAsMissing = 3;

function Missing({ profile }: { profile: Profile }) {
  const text = useText('portfolio');
  const me = useText('me');
  const { dispatch } = useWindow();
  const missing = presenceItems.filter((item) => !profile.present.includes(item));
  if (missing.length === 0) return null;
  const named = missing.slice(0, namedAsMissing);
  const more = missing.length - named.length;
  return (
    <div className="today-hint">
      <p>{text('presence.missing', { count: missing.length })}</p>
      <ul className="missing-list">
        {named.map((item) => (
          <li key={item}>{me(`presence.${item}`)}</li>
        ))}
        {more > 0 && <li>{text('presence.more', { count: more })}</li>}
      </ul>
      <button
        type="button"
        className="link-button"
        onClick={() => dispatch({ to: 'where', event: { type: 'wentTo', place: { kind: 'me' } } })}
      >
        {text('presence.look')}
      </button>
    </div>
  );
}
