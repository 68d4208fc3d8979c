import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';
import type { ShowPieces } from './show-pieces.ts';

type Days = Readonly<Record<string, number>>;

/** What went out month by month, each leading to its pieces. */
export function MonthTable({ days, show }: { days: Days; show: ShowPieces }) {
  const text = useText('portfolio');
  const dates = useDates();
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
          {monthsOf(days).map(({ month, publications, days: number, from, to }) => (
            <tr key={month}>
              <th scope="row">{dates.month(Number(month.slice(0, 4)), Number(month.slice(5)) - 1)}</th>
              <td>
                <button type="button" className="figure-link" onClick={() => show({ from, to })}>
                  {publications}
                </button>
              </td>
              <td>{number}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Month {
  month: string;
  publications: number;
  days: number;
  from: string;
  to: string;
}

/** The months in which something went out, the newest first. */
function monthsOf(days: Days): Month[] {
  const months = new Map<string, Month>();
  for (const [day, publications] of Object.entries(days)) {
    const month = day.slice(0, 7);
    const known = months.get(month) ?? { month, publications: 0, days: 0, from: `${month}-01`, to: `${month}-31` };
    months.set(month, { ...known, publications: known.publications + publications, days: known.days + 1 });
  }
  return [...months.values()].sort((one, other) => (one.month < other.month ? 1 : -1));
}
