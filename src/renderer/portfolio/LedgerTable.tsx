import type { CallOutput } from '../../contract/calls.ts';
import type { LedgerFilter, LedgerRow, PortfolioFigures } from '../../contract/portfolio.ts';
import { draftKinds } from '../../domain/drafts/draft.ts';
import { verdicts } from '../../domain/insight/labels.ts';
import { pieceClasses } from '../../domain/portfolio/ratio.ts';
import { call } from '../bridge/calls.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useDates } from '../words/dates.ts';
import { useNumbers } from '../words/numbers.ts';
import { useText } from '../words/text.tsx';
import { useChannelName, useOpenPiece } from './use-pieces.ts';

export type ShownFilter = LedgerFilter;
export const noFilter: ShownFilter = {
  ...{ channel: null, topic: null, kind: null, verdict: null },
  ...{ from: null, to: null, counted: null },
};

/** Publications shown at a time: more would be long to draw and to go through. */
export const ledgerPage = 50;

interface FiltersProps {
  filter: ShownFilter;
  onFilter: (filter: ShownFilter) => void;
  figures: PortfolioFigures;
}

interface LedgerTableProps extends FiltersProps {
  ledger: CallOutput<'portfolio.ledger'> | null;
  /** Which fifty are shown, counted from 0. */
  page: number;
  onPage: (page: number) => void;
}

/** Publications in a table, narrowed by filters, fifty at a time. */
export function LedgerTable({ ledger, page, onPage, ...filters }: LedgerTableProps) {
  return (
    <>
      <Filters {...filters} />
      {ledger !== null && (
        <>
          <Count total={ledger.total} shown={ledger.rows.length} page={page} />
          <Rows rows={ledger.rows} />
          <Pages total={ledger.total} page={page} onPage={onPage} />
        </>
      )}
    </>
  );
}

function Count({ total, shown, page }: { total: number; shown: number; page: number }) {
  const text = useText('portfolio');
  const number = useNumbers();
  const from = page * ledgerPage;
  const places = { from: number.format(from + 1), to: number.format(from + shown), total: number.format(total) };
  return <p role="status">{total > shown && shown > 0 ? text('list.part', places) : text('list.count', { count: total })}</p>;
}

function Pages({ total, page, onPage }: { total: number; page: number; onPage: (page: number) => void }) {
  const text = useText('portfolio');
  if (total <= ledgerPage) return null;
  const last = Math.ceil(total / ledgerPage) - 1;
  return (
    <div className="ledger-pages">
      <button type="button" className="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {text('list.newer')}
      </button>
      <button type="button" className="button" disabled={page >= last} onClick={() => onPage(page + 1)}>
        {text('list.older')}
      </button>
    </div>
  );
}

function Rows({ rows }: { rows: readonly LedgerRow[] }) {
  const text = useText('portfolio');
  const library = useText('library');
  const toaster = useToaster();
  const nameOf = useChannelName();
  const dates = useDates();
  const open = useOpenPiece();
  return (
    <div className="table-scroll">
      <table className="figure-table">
        <caption className="visually-hidden">{text('list.title')}</caption>
        <thead>
          <tr>
            {(['date', 'piece', 'channel', 'topics', 'verdict'] as const).map((column) => (
              <th key={column} scope="col">
                {text(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, title, kind, topics, channel, date, link, verdict }) => (
            <tr key={`${path} ${channel} ${date} ${link ?? ''}`}>
              <td className="ledger-day">{dates.short(date)}</td>
              <th scope="row">
                <button type="button" className="piece-link" onClick={() => open(path)}>
                  {title.trim() === '' ? library('untitled') : title}
                </button>
                <div className="quiet">{library(`kind.${kind}`)}</div>
              </th>
              <td>
                {link === null ? (
                  nameOf(channel)
                ) : (
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => void call('links.open', { url: link }).catch(toaster.failed)}
                  >
                    {nameOf(channel)}
                  </button>
                )}
              </td>
              <td>{topics.join(', ')}</td>
              <td>{text(`verdict.${verdict ?? 'unread'}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Filters({ filter, onFilter, figures }: FiltersProps) {
  const text = useText('portfolio');
  const library = useText('library');
  const nameOf = useChannelName();
  const set = (change: Partial<ShownFilter>) => onFilter({ ...filter, ...change });
  const channels = [...new Set(figures.matrix.map(({ channel }) => channel))];
  const topics = [...new Set(figures.matrix.map(({ topic }) => topic ?? ''))];
  const all = text('filter.all');
  return (
    <div className="filters">
      <Choice label={text('column.channel')} all={all} value={filter.channel} onChoose={(channel) => set({ channel })}>
        {channels.map((value) => ({ value, label: nameOf(value) }))}
      </Choice>
      <Choice label={text('association.topic')} all={all} value={filter.topic} onChoose={(topic) => set({ topic })}>
        {topics.map((value) => ({ value, label: value === '' ? text('noTopic') : value }))}
      </Choice>
      <Choice
        label={text('filter.kind')}
        all={all}
        value={filter.kind}
        onChoose={(kind) => set({ kind: kind as ShownFilter['kind'] })}
      >
        {draftKinds.map((value) => ({ value, label: library(`kind.${value}`) }))}
      </Choice>
      <Choice
        label={text('column.verdict')}
        all={all}
        value={filter.verdict}
        onChoose={(verdict) => set({ verdict: verdict as ShownFilter['verdict'] })}
      >
        {[...verdicts, 'unread' as const].map((value) => ({ value, label: text(`verdict.${value}`) }))}
      </Choice>
      <Choice
        label={text('filter.counted')}
        all={all}
        value={filter.counted}
        onChoose={(counted) => set({ counted: counted as ShownFilter['counted'] })}
      >
        {pieceClasses.map((value) => ({ value, label: text(`class.${value}`) }))}
      </Choice>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="field">
          <span className="edit-cell-label">{text(`filter.${end}`)}</span>
          <input
            className="input"
            type="date"
            value={filter[end] ?? ''}
            onChange={(event) => set({ [end]: event.target.value === '' ? null : event.target.value })}
          />
        </label>
      ))}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  all: string;
  value: string | null;
  onChoose: (value: string | null) => void;
  children: readonly { value: string; label: string }[];
}

const everything = '\u0000';

function Choice({ label, all, value, onChoose, children }: ChoiceProps) {
  return (
    <label className="field">
      <span className="edit-cell-label">{label}</span>
      <select
        className="input"
        value={value ?? everything}
        onChange={(event) => onChoose(event.target.value === everything ? null : event.target.value)}
      >
        <option value={everything}>{all}</option>
        {children.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
