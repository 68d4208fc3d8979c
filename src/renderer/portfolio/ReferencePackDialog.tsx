import '../ui/sections.css';
import { useMemo, useState } from 'react';
import type { LedgerRow } from '../../contract/portfolio.ts';
import { chosenForReader, orderedForReader, type Reader, readers } from '../../domain/portfolio/pack-choice.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { useAnswer, valueOr } from '../bridge/use-answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';
import { useChannelName } from './use-pieces.ts';

/** What a person chose for a pack: the paths of the pieces in their order. */
export interface WantedPack {
  topic: string;
  title: string;
  lead: string;
  pieces: readonly { path: string; channel: string; date: string; link: string | null }[];
}

interface ReferencePackDialogProps {
  /** Whether it is being made now. */
  isBusy: boolean;
  onMake: (pack: WantedPack) => void;
  onClose: () => void;
}

/** Rows of a topic that a pack chooses from; more than these nobody looks through. */
const mostRows = 200;

/** Chooses pieces on a topic for one reader; what is saved is one page and one Markdown file. */
export function ReferencePackDialog({ isBusy, onMake, onClose }: ReferencePackDialogProps) {
  const text = useText('portfolio');
  const app = useText('app');
  const { topics } = useLibraryData();
  const [topic, setTopic] = useState(() => topics.find(({ role }) => role === 'primary')?.name ?? topics[0]?.name ?? '');
  const [reader, setReader] = useState<Reader>('client');
  const [lead, setLead] = useState('');
  const [title, setTitle] = useState<string | null>(null);
  const [opening, setOpening] = useState('');
  const { pieces, chosen, toggle } = usePieces(topic, reader);
  const shownTitle = title ?? topic;
  const make = () => {
    const picked = pieces.filter(({ path }) => chosen.has(path));
    const first = opening === '' ? [] : [{ path: opening, channel: '', date: '', link: null }];
    onMake({
      topic,
      title: shownTitle.trim(),
      lead: lead.trim(),
      pieces: [...first, ...picked.filter(({ path }) => path !== opening)],
    });
  };
  const count = chosen.size + (opening === '' ? 0 : 1);
  return (
    <Dialog
      title={text('pack.title')}
      closeLabel={app('close')}
      onClose={onClose}
      size="large"
      actions={
        <>
          <p className="copy-status" role="status">
            {isBusy ? text('pack.busy') : text('pack.count', { count })}
          </p>
          <button
            type="button"
            className="button button-primary"
            disabled={isBusy || count === 0 || shownTitle.trim() === ''}
            onClick={make}
          >
            {text('pack.make')}
          </button>
        </>
      }
    >
      <div className="section">
        <p className="section-lead">{text('pack.lead')}</p>
        <div className="section-columns">
          <label className="field">
            <span className="field-label">{text('association.topic')}</span>
            <select className="input" value={topic} onChange={(event) => setTopic(event.target.value)}>
              {topics.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span className="field-label">{text('pack.reader')}</span>
            <select className="input" value={reader} onChange={(event) => setReader(event.target.value as Reader)}>
              {readers.map((each) => (
                <option key={each} value={each}>
                  {text(`reader.${each}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <label className="field">
          <span className="field-label">{text('pack.name')}</span>
          <input className="input" value={shownTitle} maxLength={120} onChange={(event) => setTitle(event.target.value)} />
        </label>
        <label className="field">
          <span className="field-label">{text('pack.why')}</span>
          <textarea className="input" rows={2} maxLength={1000} value={lead} onChange={(event) => setLead(event.target.value)} />
          <span className="field-hint">{text('pack.whyHint')}</span>
        </label>
        <Opening value={opening} onChoose={setOpening} />
        <PieceChoice pieces={pieces} chosen={chosen} onToggle={toggle} />
      </div>
    </Dialog>
  );
}

type Piece = Pick<LedgerRow, 'path' | 'title' | 'kind' | 'verdict' | 'channel' | 'date' | 'link'>;

/** The pieces of a topic in the order of a reader, and those chosen: at first the best, later as the person likes. */
function usePieces(topic: string, reader: Reader) {
  const { answer } = useAnswer('portfolio.ledger', { filter: { topic }, limit: mostRows });
  const rows = valueOr(answer, null)?.rows;
  const pieces = useMemo(() => orderedForReader(eachOnce(rows ?? []), reader), [rows, reader]);
  const [own, setOwn] = useState<{ of: string; chosen: ReadonlySet<string> } | null>(null);
  const key = `${reader} ${topic}`;
  const first = useMemo(() => new Set(chosenForReader(pieces, reader)), [pieces, reader]);
  const chosen: ReadonlySet<string> = own?.of === key ? own.chosen : first;
  const toggle = (path: string) => {
    const after = new Set(chosen);
    if (!after.delete(path)) after.add(path);
    setOwn({ of: key, chosen: after });
  };
  return { pieces, chosen, toggle };
}

/** A piece that went out in several places is one piece, where it went out last. */
function eachOnce(rows: readonly LedgerRow[]): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const row of rows) if (!pieces.has(row.path)) pieces.set(row.path, row);
  return [...pieces.values()];
}

interface PieceChoiceProps {
  pieces: readonly Piece[];
  chosen: ReadonlySet<string>;
  onToggle: (path: string) => void;
}

function PieceChoice({ pieces, chosen, onToggle }: PieceChoiceProps) {
  const text = useText('portfolio');
  const library = useText('library');
  const nameOf = useChannelName();
  const dates = useDates();
  return (
    <fieldset className="section">
      <legend className="field-label">{text('pack.pieces')}</legend>
      {pieces.length === 0 && <p className="quiet">{text('pack.none')}</p>}
      {pieces.map(({ path, title, kind, verdict, channel, date }) => (
        <label key={path} className="check-line">
          <input type="checkbox" checked={chosen.has(path)} onChange={() => onToggle(path)} />
          <span>
            {title.trim() === '' ? library('untitled') : title}{' '}
            <span className="quiet">
              {[library(`kind.${kind}`), nameOf(channel), dates.ofDay(date), text(`verdict.${verdict ?? 'unread'}`)].join(' · ')}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A piece on how the writer works can stand first, whether or not it is out. */
function Opening({ value, onChoose }: { value: string; onChoose: (path: string) => void }) {
  const text = useText('portfolio');
  const { drafts } = useLibraryData();
  const texts = valueOr(drafts, []).filter(
    ({ kind, access }) => (kind === 'article' || kind === 'profile') && access === 'editable',
  );
  if (texts.length === 0) return null;
  return (
    <label className="field">
      <span className="field-label">{text('pack.opening')}</span>
      <select className="input" value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{text('pack.noOpening')}</option>
        {texts.slice(0, mostRows).map(({ path, title }) => (
          <option key={path} value={path}>
            {title.trim() === '' ? path : title}
          </option>
        ))}
      </select>
    </label>
  );
}
