import type { PortfolioFigures } from '../../contract/portfolio.ts';
import { call } from '../bridge/calls.ts';
import { useAnswer, valueOr } from '../bridge/use-answer.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';
import { figureEvents, useOpenPiece } from './use-pieces.ts';

type Bridge = PortfolioFigures['bridges'][number];

/** Main topics beside their neighbours: where no piece joins the two yet, a question waits to become an idea. */
export function Bridges() {
  const text = useText('portfolio');
  const { answer } = useAnswer('portfolio.figures', {}, { refreshOn: figureEvents, remembered: true });
  const bridges = valueOr(answer, null)?.bridges ?? null;
  if (bridges === null) return null;
  return (
    <section className="section" aria-labelledby="bridges-title">
      <div>
        <h2 id="bridges-title" className="section-heading">
          {text('bridge.title')}
        </h2>
        <p className="section-lead">{text('bridge.lead')}</p>
      </div>
      {bridges.length === 0 ? (
        <p className="quiet">{text('bridge.none')}</p>
      ) : (
        <ul className="bridges">
          {bridges.map((bridge) => (
            <BridgeLine key={`${bridge.from}\n${bridge.to}`} bridge={bridge} />
          ))}
        </ul>
      )}
    </section>
  );
}

function BridgeLine({ bridge: { from, to, pieces } }: { bridge: Bridge }) {
  const text = useText('portfolio');
  const toaster = useToaster();
  const open = useOpenPiece();
  const note = async () => {
    try {
      const title = text('bridge.question', { from, to });
      const draft = await call('drafts.create', { kind: 'post', status: 'idea', title, topics: [from, to] });
      toaster.done(text('bridge.noted'));
      open(draft.path);
    } catch (failure) {
      toaster.failed(failure);
    }
  };
  return (
    <li>
      <span>
        {text('bridge.pair', { from, to })}{' '}
        <span className="quiet">{pieces === 0 ? text('bridge.noPiece') : text('bridge.pieces', { count: pieces })}</span>
      </span>
      <button type="button" className="button" aria-label={text('bridge.noteOf', { from, to })} onClick={() => void note()}>
        {text('bridge.note')}
      </button>
    </li>
  );
}
