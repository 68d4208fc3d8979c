import './draft-ties.css';
import './channels.css';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { daysSinceLast, numberInSeries, piecesOfSeries, type Series } from '../../domain/channels/series.ts';
import { languages } from '../../domain/drafts/draft.ts';
import { call } from '../bridge/calls.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useLanguage, useText } from '../words/text.tsx';
import { today } from './today.ts';
import { useSeries } from './use-series.ts';

/** The series of the library: what they are called, how their pieces begin, and how they stand. */
export function SeriesDialog({ onClose }: { onClose: () => void }) {
  const text = useText('channels');
  const known = useSeries();
  return (
    <Dialog title={text('series.title')} closeLabel={text('close')} onClose={onClose} size="medium">
      {known === null ? null : <SeriesForm known={known} onClose={onClose} />}
    </Dialog>
  );
}

interface Row extends Series {
  key: number;
}

function SeriesForm({ known, onClose }: { known: readonly Series[]; onClose: () => void }) {
  const text = useText('channels');
  const toaster = useToaster();
  const own = useLanguage();
  const ownFirst = languages.toSorted((one, other) => Number(other === own) - Number(one === own));
  const [rows, setRows] = useState<Row[]>(() => known.map((series, key) => ({ ...series, key })));
  const change = (key: number, next: Partial<Series>) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...next } : row)));
  const form = useRef<HTMLFormElement>(null);
  const focusOn = (selector: string) => form.current?.querySelector<HTMLElement>(selector)?.focus();
  const add = () => {
    flushSync(() =>
      setRows((before) => [...before, { key: Math.max(-1, ...before.map(({ key }) => key)) + 1, name: '', prefix: {} }]),
    );
    focusOn('.series-row:last-of-type input');
  };
  const remove = (gone: number) => {
    flushSync(() => setRows((before) => before.filter(({ key }) => key !== gone)));
    focusOn('.series-actions button');
  };
  const names = rows.map(({ name }) => name.trim());
  const isTwice = (name: string) => name.trim() !== '' && names.filter((each) => each === name.trim()).length > 1;
  const save = async () => {
    const series = rows.filter(({ name }) => name.trim() !== '').map(({ name, prefix }) => ({ name: name.trim(), prefix }));
    await call('series.write', { series }).then(onClose, toaster.failed);
  };
  return (
    <form
      ref={form}
      className="series-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="field-hint">{text('series.hint')}</p>
      {rows.map((row) => (
        <fieldset key={row.key} className="series-row">
          <legend className="visually-hidden">{row.name.trim() === '' ? text('series.new') : row.name}</legend>
          <label className="field">
            <span className="field-label">{text('series.name')}</span>
            <input
              className="input"
              value={row.name}
              maxLength={120}
              aria-invalid={isTwice(row.name)}
              onChange={(event) => change(row.key, { name: event.target.value })}
            />
          </label>
          {ownFirst.map((language) => (
            <label key={language} className="field">
              <span className="field-label">{text(`series.prefix.${language}`)}</span>
              <input
                className="input"
                value={row.prefix[language] ?? ''}
                maxLength={80}
                placeholder={text(`series.example.${language}`)}
                onChange={(event) => change(row.key, { prefix: { ...row.prefix, [language]: event.target.value } })}
              />
            </label>
          ))}
          <SeriesStanding name={row.name.trim()} />
          <button type="button" className="link-button" onClick={() => remove(row.key)}>
            {text('series.remove')}
          </button>
        </fieldset>
      ))}
      <div className="series-actions">
        <button type="button" className="button" onClick={add}>
          {text('series.add')}
        </button>
        <button type="submit" className="button button-primary" disabled={rows.some(({ name }) => isTwice(name))}>
          {text('series.save')}
        </button>
      </div>
    </form>
  );
}

/** How many pieces there are, which is next, and how long ago the last went out. */
function SeriesStanding({ name }: { name: string }) {
  const text = useText('channels');
  const { drafts } = useLibraryData();
  if (name === '' || drafts.state !== 'answered') return null;
  const pieces = piecesOfSeries(name, drafts.value);
  const days = daysSinceLast(name, drafts.value, today());
  return (
    <p className="field-hint">
      {text('series.pieces', { count: pieces.length })} {text('series.next', { number: numberInSeries(name, '', drafts.value) })}{' '}
      {days === null ? text('series.never') : text('series.since', { count: days })}
    </p>
  );
}
