import '../ui/sections.css';
import './policy.css';
import { useState } from 'react';
import type { Leak } from '../../domain/policy/leak.ts';
import type { Replaced } from '../../domain/policy/name-shield.ts';
import type { PlacedNotice } from '../../domain/policy/read-blocks.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useText } from '../words/text.tsx';
import { useNoticeText } from './use-notice-text.ts';

/** What is known of a draft at the moment of copying. */
export interface CopyMoment {
  notices: readonly PlacedNotice[];
  leak: Leak | null;
  /** Not for publication. */
  isPrivate: boolean;
  replaced: readonly Replaced[];
  /** What the employer stands for, to be looked at. */
  values: readonly string[];
  /** What the piece gives, in words. */
  gives: readonly string[];
  /** Whether going on takes a second press. */
  holds: boolean;
}

interface BeforeCopyingProps {
  moment: CopyMoment;
  /** `shielded`: with the names replaced. */
  onGoOn: (shielded: boolean) => void;
  /** What going on is called; copying when absent. */
  goOnLabel?: string;
  onClose: () => void;
}

/** Risk and value side by side, calmly: it informs, and stops nobody who did not ask to be stopped. */
export function BeforeCopying({ moment, onGoOn, goOnLabel, onClose }: BeforeCopyingProps) {
  const text = useText('policy');
  const app = useText('app');
  const [looked, setLooked] = useState(false);
  const [shielded, setShielded] = useState(true);
  const waits = (moment.holds || moment.isPrivate) && !looked;
  return (
    <Dialog
      title={text('copy.title')}
      closeLabel={app('close')}
      onClose={onClose}
      size="large"
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {text('copy.back')}
          </button>
          <button type="button" className="button button-primary" disabled={waits} onClick={() => onGoOn(shielded)}>
            {goOnLabel ?? text('copy.goOn')}
          </button>
        </>
      }
    >
      <div className="section">
        <div className="copy-sides">
          <Risks moment={moment} />
          <Gains moment={moment} />
        </div>
        {moment.replaced.length > 0 && <Shield moment={moment} on={shielded} onChange={setShielded} />}
        {(moment.holds || moment.isPrivate) && (
          <label className="check-line">
            <input type="checkbox" checked={looked} onChange={(event) => setLooked(event.target.checked)} />
            <span>{text('copy.looked')}</span>
          </label>
        )}
      </div>
    </Dialog>
  );
}

function Risks({ moment: { notices, leak, isPrivate } }: { moment: CopyMoment }) {
  const text = useText('policy');
  const textOf = useNoticeText();
  const isCalm = notices.length === 0 && leak === null && !isPrivate;
  return (
    <section className="section" aria-labelledby="copy-risk">
      <h3 id="copy-risk">{text('copy.risk')}</h3>
      {isCalm && <p className="quiet">{text('copy.noRisk')}</p>}
      {isPrivate && <p>{text('copy.private')}</p>}
      {leak !== null && <p>{text(`leak.${leak}`)}</p>}
      <ul className="check-list">
        {notices.map((notice) => (
          <li key={`${notice.block} ${notice.start} ${notice.key}`}>
            <strong>{notice.words}</strong>: {textOf(notice).name}
            <div className="quiet">{textOf(notice).why}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Gains({ moment: { gives, values } }: { moment: CopyMoment }) {
  const text = useText('policy');
  return (
    <section className="section" aria-labelledby="copy-value">
      <h3 id="copy-value">{text('copy.value')}</h3>
      {gives.length === 0 && <p className="quiet">{text('copy.noValue')}</p>}
      <ul className="check-list">
        {gives.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {values.length > 0 && (
        <>
          <h4>{text('copy.values')}</h4>
          <div className="copy-values">
            {values.map((value) => (
              <label key={value} className="check-line">
                <input type="checkbox" />
                <span>{value}</span>
              </label>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

interface ShieldProps {
  moment: CopyMoment;
  on: boolean;
  onChange: (on: boolean) => void;
}

function Shield({ moment, on, onChange }: ShieldProps) {
  const text = useText('policy');
  return (
    <div className="panel-card">
      <label className="check-line">
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
        <span>{text('copy.shield', { count: moment.replaced.length })}</span>
      </label>
      <ul>
        {moment.replaced.map(({ start, before, after }) => (
          <li key={`${start} ${before}`}>{text('copy.replaced', { before, after })}</li>
        ))}
      </ul>
    </div>
  );
}
