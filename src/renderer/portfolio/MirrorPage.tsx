import '../ui/sections.css';
import './portfolio.css';
import type { PortfolioMirror } from '../../contract/portfolio.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { useAnswer, valueOr } from '../bridge/use-answer.ts';
import { useWindow } from '../window/window-state.tsx';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';
import { ReaderLenses } from './ReaderLenses.tsx';
import { figureEvents, useChannelName, useOpenPiece } from './use-pieces.ts';

/** What a stranger who searches for the writer meets, beside what the writer wants to be known for. */
export function MirrorPage() {
  const text = useText('portfolio');
  const { dispatch } = useWindow();
  const { answer } = useAnswer('portfolio.mirror', {}, { refreshOn: figureEvents, remembered: true });
  // All three at once: one after the other would show the page three times.
  const { answer: figures } = useAnswer('portfolio.figures', {}, { refreshOn: figureEvents, remembered: true });
  const { answer: policy } = useAnswer('policy.read', {}, { refreshOn: ['practice.changed'], remembered: true });
  return (
    <main className="page" aria-labelledby="mirror-title">
      <div className="page-content">
        <header>
          <h1 id="mirror-title" className="page-title">
            {text('mirror.title')}
          </h1>
          <p className="page-lead">{text('mirror.lead')}</p>
          <p className="page-action">
            <button type="button" className="button" onClick={() => dispatch({ to: 'dialog', dialog: { kind: 'pack' } })}>
              {text('pack.open')}
            </button>
          </p>
        </header>
        {answer.state === 'failed' && <p role="alert">{answer.failure.message}</p>}
        {answer.state === 'answered' && (
          <div className="sections">
            <Said mirror={answer.value} />
            <Channels channels={answer.value.channels} />
            <ReaderLenses mirror={answer.value} figures={valueOr(figures, null)} policy={valueOr(policy, null)} />
          </div>
        )}
      </div>
    </main>
  );
}

const firstWords = 3;

function Said({ mirror }: { mirror: PortfolioMirror }) {
  const text = useText('portfolio');
  const { profile } = useLibraryData();
  const { terms, wanted, gaps, read, topics } = mirror;
  return (
    <section className="section" aria-labelledby="said-title">
      <h2 id="said-title" className="section-heading">
        {text('said.title')}
      </h2>
      <div className="section-columns">
        <div className="panel-card">
          <h3>{text('said.pieces')}</h3>
          {terms.length === 0 ? (
            <p className="quiet">{text('mirror.nothing')}</p>
          ) : (
            <>
              <p className="first-terms">
                {terms
                  .slice(0, firstWords)
                  .map(({ word }) => word)
                  .join(', ')}
              </p>
              <ul className="terms">
                {terms.map(({ word, pieces }) => (
                  <li key={word} className="chip">
                    {text('said.term', { word, count: pieces })}
                  </li>
                ))}
              </ul>
              <p className="quiet">{text('said.read', { count: read })}</p>
            </>
          )}
          {topics.length > 0 && (
            <>
              <h3>{text('said.topics')}</h3>
              <ul>
                {topics.map(({ topic, pieces }) => (
                  <li key={topic}>{text('said.gap', { topic, count: pieces })}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div className="panel-card">
          <h3>{text('said.wanted')}</h3>
          {profile.brandPhrase === '' ? (
            <p className="quiet">{text('said.noPhrase')}</p>
          ) : (
            <p className="first-terms">{profile.brandPhrase}</p>
          )}
          {wanted.map(({ word, pieces }) => (
            <p key={word}>{pieces === 0 ? text('said.absent', { word }) : text('said.term', { word, count: pieces })}</p>
          ))}
          {profile.knownFor !== '' && <p className="quiet">{profile.knownFor}</p>}
          {gaps.length > 0 && (
            <>
              <h3>{text('said.gaps')}</h3>
              <ul>
                {gaps.map(({ topic, pieces }) => (
                  <li key={topic} className="missing">
                    {text('said.gap', { topic, count: pieces })}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </section>
  );
}

function Channels({ channels }: { channels: PortfolioMirror['channels'] }) {
  const text = useText('portfolio');
  const nameOf = useChannelName();
  const library = useText('library');
  const dates = useDates();
  const open = useOpenPiece();
  return (
    <section className="section" aria-labelledby="meets-title">
      <h2 id="meets-title" className="section-heading">
        {text('mirror.meets')}
      </h2>
      {channels.length === 0 && <p className="quiet">{text('mirror.noChannels')}</p>}
      <div className="section-columns">
        {channels.map(({ channel, total, newest }) => (
          <div key={channel} className="panel-card mirror-channel">
            <h3>{nameOf(channel)}</h3>
            {total === 0 ? (
              <p className="missing">{text('mirror.nothing')}</p>
            ) : (
              <>
                <p className="quiet">{text('mirror.total', { count: total })}</p>
                <ol>
                  {newest.map((piece) => (
                    <li key={`${piece.path} ${piece.date}`}>
                      <button type="button" className="piece-link" onClick={() => open(piece.path)}>
                        {piece.title.trim() === '' ? library('untitled') : piece.title}
                      </button>
                      <div className="quiet">
                        {dates.ofDay(piece.date)} · {library(`kind.${piece.kind}`)}
                      </div>
                      <p>{piece.snippet}</p>
                    </li>
                  ))}
                </ol>
              </>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
