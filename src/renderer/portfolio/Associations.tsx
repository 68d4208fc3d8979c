import type { PortfolioFigures } from '../../contract/portfolio.ts';
import { dayAfter } from '../../domain/portfolio/days.ts';
import { dayToday } from '../bridge/use-practice.ts';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';
import type { ShowPieces } from './show-pieces.ts';

/** The days that the trend looks at. */
const recentDays = 90;

/** How strongly each topic goes with the writer's name. */
export function Associations({ associations, show }: { associations: PortfolioFigures['associations']; show: ShowPieces }) {
  const text = useText('portfolio');
  const dates = useDates();
  if (associations.length === 0) return null;
  const strongest = associations[0]?.pieces ?? 1;
  return (
    <section className="section" aria-labelledby="associations-title">
      <div>
        <h2 id="associations-title" className="section-heading">
          {text('association.title')}
        </h2>
        <p className="section-lead">{text('association.lead')}</p>
      </div>
      <div className="table-scroll">
        <table className="figure-table">
          <caption className="visually-hidden">{text('association.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('association.topic')}</th>
              <th scope="col">{text('association.pieces')}</th>
              <th scope="col">{text('association.last')}</th>
              <th scope="col">{text('association.recent')}</th>
              <th scope="col">{text('association.trend')}</th>
            </tr>
          </thead>
          <tbody>
            {associations.map(({ topic, pieces, last, recent, trend }) => (
              <tr key={topic}>
                <th scope="row">
                  {topic}
                  <span className="strength" style={{ width: `${(pieces / strongest) * 100}%` }} aria-hidden />
                </th>
                <td>
                  <button
                    type="button"
                    className="figure-link"
                    aria-label={text('ratio.piecesOf', { of: topic, count: pieces })}
                    onClick={() => show({ topic })}
                  >
                    {pieces}
                  </button>
                </td>
                <td>{dates.short(last)}</td>
                <td>
                  {recent === 0 ? (
                    0
                  ) : (
                    <button
                      type="button"
                      className="figure-link"
                      aria-label={text('association.recentOf', { topic, count: recent })}
                      onClick={() => show({ topic, from: dayAfter(dayToday(), 1 - recentDays) })}
                    >
                      {recent}
                    </button>
                  )}
                </td>
                <td>{text(`trend.${trend}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
