import './page.css';
import './today.css';
import type { ReactNode } from 'react';
import type { DraftSummary } from '../../contract/drafts.ts';
import type { DraftStatus } from '../../domain/drafts/draft.ts';
import { currentLibrary } from '../bridge/calls.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { valueOr } from '../bridge/use-answer.ts';
import { goOnHere } from '../ui/first-focus.ts';
import type { Arrival, Source } from '../window/place.ts';
import { useWindow } from '../window/window-state.tsx';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';
import { IdeaLine } from './IdeaLine.tsx';
import { TodayHints } from './TodayHints.tsx';
import { useDraftCommands } from './use-draft-commands.ts';
import { useNewDraft } from './use-new-draft.ts';

/** How many drafts each part shows before it leads to the whole list. */
const shown = { drafting: 6, ready: 5, idea: 5 } as const;

/** The first page: a line for ideas, what is being written, what is ready to go out, and the latest ideas. */
export function TodayPage({ reading, plan }: { reading: ReactNode; plan: ReactNode }) {
  const text = useText('library');
  const dates = useDates();
  const { drafts } = useLibraryData();
  const all = valueOr(drafts, []);
  const isThere = drafts.state === 'answered';
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
        {isThere && all.length === 0 ? <FirstDraft /> : <Parts drafts={all} reading={reading} plan={isThere && plan} />}
      </div>
    </main>
  );
}

function Parts({ drafts, reading, plan }: { drafts: readonly DraftSummary[]; reading: ReactNode; plan: ReactNode }) {
  const of = (status: DraftStatus) => drafts.filter((draft) => draft.status === status);
  const { settings } = useSettings();
  const leftOff = Object.entries(settings.leftOff).find(([library]) => library === currentLibrary())?.[1];
  const last = drafts.find(({ path, access }) => path === leftOff?.path && access === 'editable');
  return (
    <div className="today-parts">
      <div>
        {last !== undefined && <Continue draft={last} />}
        <Part status="drafting" drafts={of('drafting')} most={shown.drafting} besides={last} />
      </div>
      <div>
        {plan}
        <Part status="ready" drafts={of('ready')} most={shown.ready} />
        <Part status="idea" drafts={of('idea')} most={shown.idea} />
        <TodayHints reading={reading} />
      </div>
    </div>
  );
}

/** The draft that was last written in, with its caret where it was left. */
function Continue({ draft }: { draft: DraftSummary }) {
  const text = useText('library');
  return (
    <section className="today-part" aria-labelledby="today-continue">
      <h2 id="today-continue" className="today-part-title">
        {text('today.continue')}
      </h2>
      <ul className="today-drafts">
        <DraftLine draft={draft} source={{ kind: 'status', status: draft.status }} arrival="leftOff" />
      </ul>
    </section>
  );
}

interface PartProps {
  status: keyof typeof shown;
  drafts: readonly DraftSummary[];
  most: number;
  /** A draft that stands above already. */
  besides?: DraftSummary | undefined;
}

function Part({ status, drafts, most, besides }: PartProps) {
  const text = useText('library');
  const { dispatch } = useWindow();
  const source: Source = { kind: 'status', status };
  const listed = drafts.filter((draft) => draft !== besides);
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
          {listed.slice(0, most).map((draft) => (
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

function DraftLine({ draft, source, arrival = 'text' }: { draft: DraftSummary; source: Source; arrival?: Arrival }) {
  const text = useText('library');
  const dates = useDates();
  const commands = useDraftCommands();
  const meta = [...draft.topics.slice(0, 1), text(`kind.${draft.kind}`), dates.ago(draft.modified)];
  return (
    <li>
      <button
        ref={arrival === 'leftOff' ? goOnHere : undefined}
        type="button"
        className="today-draft"
        onClick={() => commands.open(draft.path, arrival, source)}
      >
        <span className="today-draft-title">{draft.title.trim() === '' ? text('untitled') : draft.title}</span>
        <span className="today-draft-meta">{meta.join(' · ')}</span>
      </button>
    </li>
  );
}

function FirstDraft() {
  const text = useText('library');
  const create = useNewDraft();
  const { dispatch } = useWindow();
  return (
    <div className="empty">
      <h2 className="empty-title">{text('today.first')}</h2>
      <p>{text('today.firstHint')}</p>
      <div className="empty-ways">
        <button type="button" className="button button-primary" onClick={() => void create()}>
          {text('new.button')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => dispatch({ to: 'where', event: { type: 'wentTo', place: { kind: 'me' } } })}
        >
          {text('today.firstConversation')}
        </button>
      </div>
    </div>
  );
}
