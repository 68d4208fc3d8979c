import '../ui/sections.css';
import './portfolio.css';
import { useRef, useState } from 'react';
import type { PortfolioFigures } from '../../contract/portfolio.ts';
import { useAnswer, valueOr } from '../bridge/use-answer.ts';
import { useText } from '../words/text.tsx';
import { Associations } from './Associations.tsx';
import { BreadthNote } from './BreadthNote.tsx';
import { LedgerTable, ledgerPage, noFilter, type ShownFilter } from './LedgerTable.tsx';
import { PublishingCalendar } from './PublishingCalendar.tsx';
import { RatioFigure } from './RatioFigure.tsx';
import type { ShowPieces } from './show-pieces.ts';
import { TopicMatrix } from './TopicMatrix.tsx';
import { figureEvents } from './use-pieces.ts';

/** Everything that went out, and what it adds up to. */
export function LedgerPage() {
  const text = useText('portfolio');
  const { answer } = useAnswer('portfolio.figures', {}, { refreshOn: figureEvents, remembered: true });
  const [{ filter, page }, setShown] = useState<{ filter: ShownFilter; page: number }>({ filter: noFilter, page: 0 });
  const asked = { filter, offset: page * ledgerPage, limit: ledgerPage };
  const { answer: ledger } = useAnswer('portfolio.ledger', asked, { refreshOn: figureEvents, remembered: true });
  const list = useRef<HTMLElement>(null);
  const leadToList = () => {
    list.current?.scrollIntoView({ block: 'start' });
    list.current?.focus();
  };
  const show: ShowPieces = (wanted) => {
    setShown({ filter: { ...noFilter, ...wanted }, page: 0 });
    leadToList();
  };
  const turnTo = (wanted: number) => {
    setShown({ filter, page: wanted });
    leadToList();
  };
  return (
    <main className="page" aria-labelledby="ledger-title">
      <div className="page-content">
        <header>
          <h1 id="ledger-title" className="page-title">
            {text('ledger.title')}
          </h1>
          <p className="page-lead">{text('ledger.lead')}</p>
        </header>
        {answer.state === 'failed' && <p role="alert">{answer.failure.message}</p>}
        {answer.state === 'answered' && answer.value.publications === 0 && <NothingOut />}
        {answer.state === 'answered' && answer.value.publications > 0 && (
          <div className="sections">
            <Figures figures={answer.value} show={show} />
            <section ref={list} className="section" aria-labelledby="ledger-list" tabIndex={-1}>
              <h2 id="ledger-list" className="section-heading">
                {text('list.title')}
              </h2>
              <LedgerTable
                {...{ filter, page, figures: answer.value, ledger: valueOr(ledger, null) }}
                onFilter={(wanted) => setShown({ filter: wanted, page: 0 })}
                onPage={turnTo}
              />
            </section>
          </div>
        )}
      </div>
    </main>
  );
}

function Figures({ figures, show }: { figures: PortfolioFigures; show: ShowPieces }) {
  return (
    <>
      <RatioFigure ratio={figures.ratio} show={show} />
      <BreadthNote breadth={figures.breadth} shares={figures.shares} show={show} />
      <Associations associations={figures.associations} show={show} />
      <TopicMatrix cells={figures.matrix} show={show} />
      <PublishingCalendar days={figures.calendar} show={show} />
    </>
  );
}

function NothingOut() {
  const text = useText('portfolio');
  return (
    <div className="empty">
      <h2 className="empty-title">{text('nothing.title')}</h2>
      <p>{text('nothing.hint')}</p>
    </div>
  );
}
