import { Fragment, useState } from 'react';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';
import type { ShowPieces } from './show-pieces.ts';

type Days = Readonly<Record<string, number>>;

/** What went out month by month, each leading to its pieces; a month unfolds into its days, which lead to theirs. */
export function MonthTable({ days, show }: { days: Days; show: ShowPieces }) {
  const text = useText('portfolio');
  const [unfolded, setUnfolded] = useState<string | null>(null);
  return (
    <div className="table-scroll">
      <table className="figure-table">
        <caption className="visually-hidden">{text('calendar.byMonth')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('calendar.month')}</th>
            <th scope="col">{text('calendar.publications')}</th>
            <th scope="col">{text('calendar.days')}</th>
          </tr>
        </thead>
        <tbody>
          {monthsOf(days).map((month) => (
            <Fragment key={month.month}>
              <MonthRow
                month={month}
                isOpen={unfolded === month.month}
                onUnfold={(open) => setUnfolded(open ? month.month : null)}
                show={show}
              />
              {unfolded === month.month && <DaysRow month={month} show={show} />}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MonthRowProps {
  month: Month;
  isOpen: boolean;
  onUnfold: (open: boolean) => void;
  show: ShowPieces;
}

function MonthRow({ month: { month, publications, days, from, to }, isOpen, onUnfold, show }: MonthRowProps) {
  const text = useText('portfolio');
  const dates = useDates();
  const name = dates.month(Number(month.slice(0, 4)), Number(month.slice(5)) - 1);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <button
          type="button"
          className="figure-link"
          aria-label={text('calendar.monthOf', { month: name, count: publications })}
          onClick={() => show({ from, to })}
        >
          {publications}
        </button>
      </td>
      <td>
        <button
          type="button"
          className="figure-link"
          aria-expanded={isOpen}
          aria-label={text('calendar.daysOf', { month: name, count: days.length })}
          onClick={() => onUnfold(!isOpen)}
        >
          {days.length}
        </button>
      </td>
    </tr>
  );
}

function DaysRow({ month: { days }, show }: { month: Month; show: ShowPieces }) {
  const text = useText('portfolio');
  const dates = useDates();
  return (
    <tr>
      <td colSpan={3}>
        <ul className="terms month-days">
          {days.map(([day, count]) => (
            <li key={day}>
              <button type="button" className="chip" onClick={() => show({ from: day, to: day })}>
                {text('calendar.day', { day: dates.ofDay(day), count })}
              </button>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

interface Month {
  month: string;
  publications: number;
  /** The days on which something went out, the newest first, each with how much. */
  days: [day: string, publications: number][];
  from: string;
  to: string;
}

/** The months in which something went out, the newest first. */
function monthsOf(days: Days): Month[] {
  const months = new Map<string, Month>();
  for (const [day, publications] of Object.entries(days).sort(([one], [other]) => (one < other ? 1 : -1))) {
    const month = day.slice(0, 7);
    const known = months.get(month) ?? { month, publications: 0, days: [], from: `${month}-01`, to: `${month}-31` };
    known.publications += publications;
    known.days.push([day, publications]);
    months.set(month, known);
  }
  return [...months.values()];
}
