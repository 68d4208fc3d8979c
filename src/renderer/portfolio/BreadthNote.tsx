import type { PortfolioFigures } from '../../contract/portfolio.ts';
import { useText } from '../words/text.tsx';
import type { ShowPieces } from './show-pieces.ts';

interface BreadthNoteProps {
  breadth: PortfolioFigures['breadth'];
  shares: PortfolioFigures['shares'];
  show: ShowPieces;
}

/** How broad the last pieces are, with a note when one topic takes nearly all or none stands out, and wanted shares. */
export function BreadthNote({ breadth, shares, show }: BreadthNoteProps) {
  const text = useText('portfolio');
  const { most, note } = breadth;
  const share = Math.round((most?.share ?? 0) * 100);
  return (
    <section className="section" aria-labelledby="breadth-title">
      <h2 id="breadth-title" className="section-heading">
        {text('breadth.title')}
      </h2>
      <p>
        {text('breadth.pieces', { count: breadth.pieces })} {text('breadth.topics', { count: breadth.topics })}
      </p>
      {most !== null && (
        <p>
          <button type="button" className="link-button" onClick={() => show({ topic: most.topic })}>
            {text('breadth.most', { topic: most.topic, share })}
          </button>
        </p>
      )}
      {shares.length > 0 && (
        <ul>
          {shares.map(({ topic, share: part, wanted }) => (
            <li key={topic}>
              <button type="button" className="link-button" onClick={() => show({ topic })}>
                {topic}
              </button>
              : {text('breadth.wanted', { share: Math.round(part), wanted })}
            </li>
          ))}
        </ul>
      )}
      {note !== null && <p className="panel-card">{text(`breadth.${note}`)}</p>}
    </section>
  );
}
