import type { PortfolioFigures } from '../../contract/portfolio.ts';
import { useText } from '../words/text.tsx';
import type { ShowPieces } from './show-pieces.ts';
import { useChannelName } from './use-pieces.ts';

/** Which topic goes out on which channel. The table is the picture: a cell is the stronger, the more went out. */
export function TopicMatrix({ cells, show }: { cells: PortfolioFigures['matrix']; show: ShowPieces }) {
  const text = useText('portfolio');
  const nameOf = useChannelName();
  const topics = [...new Set(cells.map(({ topic }) => topic))];
  const channels = [...new Set(cells.map(({ channel }) => channel))];
  const most = Math.max(1, ...cells.map(({ publications }) => publications));
  const topicName = (topic: string | null) => topic ?? text('noTopic');
  return (
    <section className="section" aria-labelledby="matrix-title">
      <h2 id="matrix-title" className="section-heading">
        {text('matrix.title')}
      </h2>
      <div className="table-scroll">
        <table className="figure-table">
          <caption className="visually-hidden">{text('matrix.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('association.topic')}</th>
              {channels.map((channel) => (
                <th key={channel} scope="col">
                  {nameOf(channel)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {topics.map((topic) => (
              <tr key={topic}>
                <th scope="row">{topicName(topic)}</th>
                {channels.map((channel) => {
                  const count = cells.find((cell) => cell.topic === topic && cell.channel === channel)?.publications ?? 0;
                  if (count === 0) return <td key={channel}>–</td>;
                  const strength = `color-mix(in oklab, var(--accent-tint) ${30 + (count / most) * 70}%, transparent)`;
                  return (
                    <td key={channel}>
                      <button
                        type="button"
                        className="figure-link matrix-cell"
                        style={{ background: strength }}
                        aria-label={text('matrix.cell', { count, topic: topicName(topic), channel: nameOf(channel) })}
                        onClick={() => show({ topic: topic ?? '', channel })}
                      >
                        {count}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
