import './page.css';
import './today.css';
import type { DraftSummary } from '../../contract/drafts.ts';
import type { DraftStatus } from '../../domain/drafts/draft.ts';
import { useDates } from '../app/dates.ts';
import type { Source } from '../app/place.ts';
import { useText } from '../app/text.tsx';
import { valueOr } from '../app/use-answer.ts';
import { useWindow } from '../app/window-state.tsx';
import { IdeaLine } from './IdeaLine.tsx';
import { useLibraryData } from './LibraryData.tsx';
import { TodayHints } from './TodayHints.tsx';
import { useDraftCommands } from './use-draft-commands.ts';
import { useNewDraft } from './use-new-draft.ts';

/** How many drafts each part shows before it leads to the whole list. */
const shown = { drafting: 6, ready: 5, idea: 5 } as const;

/** The first page: a line for ideas, what is being written, what is ready to go out, and the latest ideas. */
export function TodayPage() {
  const text = useText('library');
  const dates = useDates();
  const { drafts } = useLibraryData();
  const all = valueOr(drafts, []);
  return (
    <main className="page" aria-labelledby="today-title">
      <div className="page-content today">
        <header>
          <p className="page-over">{dates.weekday(Date.now())}</p>
          <h1 id="today-title" className="page-title">
            {text('today.title')}
          </h1>
        </header>
        <IdeaLine />
        {drafts.state === 'answered' && all.length === 0 ? <FirstDraft /> : <Parts drafts={all} />}
      </div>
    </main>
  );
}

function Parts({ drafts }: { drafts: readonly DraftSummary[] }) {
  const of = (status: DraftStatus) => drafts.filter((draft) => draft.status === status);
  return (
    <div className="today-parts">
      <div>
        <Part status="drafting" drafts={of('drafting')} most={shown.drafting} />
      </div>
      <div>
        <Part status="ready" drafts={of('ready')} most={shown.ready} />
        <Part status="idea" drafts={of('idea')} most={shown.idea} />
        <TodayHints />
      </div>
    </div>
  );
}

interface PartProps {
  status: keyof typeof shown;
  drafts: readonly DraftSummary[];
  most: number;
}

function Part({ status, drafts, most }: PartProps) {
  const text = useText('library');
  const { dispatch } = useWindow();
  const source: Source = { kind: 'status', status };
  const more = () => dispatch({ to: 'where', event: { type: 'wentTo', place: { kind: 'list', source } } });
  return (
    <section className="today-part" aria-labelledby={`today-${status}`}>
      <h2 id={`today-${status}`} className="today-part-title">
        {text(`today.${status}`)}
      </h2>
      {drafts.length === 0 ? (
        <p className="today-none">{text(`today.none.${status}`)}</p>
      ) : (
        <ul className="today-drafts">
          {drafts.slice(0, most).map((draft) => (
            <DraftLine key={draft.path} draft={draft} source={source} />
          ))}
        </ul>
      )}
      {drafts.length > most && (
        <button type="button" className="link-button" onClick={more}>
          {text('today.all', { count: drafts.length })}
        </button>
      )}
    </section>
  );
}

function DraftLine({ draft, source }: { draft: DraftSummary; source: Source }) {
  const text = useText('library');
  const dates = useDates();
  const commands = useDraftCommands();
  const meta = [...draft.topics.slice(0, 1), text(`kind.${draft.kind}`), dates.ago(draft.modified)];
  return (
    <li>
      <button type="button" className="today-draft" onClick={() => commands.open(draft.path, 'text', source)}>
        <span className="today-draft-title">{draft.title.trim() === '' ? text('untitled') : draft.title}</span>
        <span className="today-draft-meta">{meta.join(' · ')}</span>
      </button>
    </li>
  );
}

function FirstDraft() {
  const text = useText('library');
  const create = useNewDraft();
  return (
    <div className="empty">
      <h2 className="empty-title">{text('today.first')}</h2>
      <p>{text('today.firstHint')}</p>
      <button type="button" className="button button-primary" onClick={() => void create()}>
        {text('new.button')}
      </button>
    </div>
  );
}
