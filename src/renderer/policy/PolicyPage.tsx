import { NumberField } from '../ui/NumberField.tsx';
import '../ui/sections.css';
import type { CallInput } from '../../contract/calls.ts';
import type { Policy } from '../../contract/policy.ts';
import { longestPolicy } from '../../domain/policy/document-limits.ts';
import { reviewDay } from '../../domain/policy/review.ts';
import { ruleKinds } from '../../domain/policy/rule.ts';
import { call } from '../bridge/calls.ts';
import { useAnswer, valueOr } from '../bridge/use-answer.ts';
import { dayToday, usePractice } from '../bridge/use-practice.ts';
import { EditRows } from '../ui/EditRows.tsx';
import { KeptField } from '../ui/KeptField.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';
import { NameShield } from './NameShield.tsx';
import { PolicyFile } from './PolicyFile.tsx';

type Change = (change: Omit<CallInput<'policy.write'>, 'library'>) => void;

/** The employer's policy: its words, the day it was read, the rules drawn from it, and what protects a name. */
export function PolicyPage() {
  const text = useText('policy');
  const toaster = useToaster();
  const { answer, change } = usePractice('policy', toaster.failed);
  const keep: Change = (wanted) => void change(wanted);
  return (
    <main className="page" aria-labelledby="policy-title">
      <div className="page-content">
        <header>
          <h1 id="policy-title" className="page-title">
            {text('title')}
          </h1>
          <p className="page-lead">{text('lead')}</p>
        </header>
        {answer.state === 'failed' && <p role="alert">{answer.failure.message}</p>}
        {answer.state === 'answered' && (
          <div className="sections">
            <Document policy={answer.value} keep={keep} />
            <Rules policy={answer.value} keep={keep} />
            <NameShield policy={answer.value} keep={keep} />
            <Care policy={answer.value} keep={keep} />
          </div>
        )}
      </div>
    </main>
  );
}

interface PartProps {
  policy: Policy;
  keep: Change;
}

function Document({ policy, keep }: PartProps) {
  const text = useText('policy');
  const toaster = useToaster();
  const { answer, refresh } = useAnswer('policy.readText', {}, { refreshOn: ['practice.changed'] });
  const kept = valueOr(answer, { text: '', inBackups: false });
  const dates = useDates();
  const due = reviewDay(policy);
  const write = (change: Omit<CallInput<'policy.writeText'>, 'library'>) =>
    void call('policy.writeText', change).then(refresh, toaster.failed);
  const take = (words: string, name: string) => {
    write({ text: words });
    toaster.done(text('document.taken', { name }), () => write({ text: kept.text }));
  };
  return (
    <section className="section" aria-labelledby="document-title">
      <h2 id="document-title" className="section-heading">
        {text('document.title')}
      </h2>
      <KeptField
        label={text('document.where')}
        hint={text('document.whereHint')}
        value={policy.document}
        onKeep={(document) => keep({ document })}
      />
      <KeptField
        label={text('document.text')}
        hint={text('document.textHint')}
        value={kept.text}
        lines={6}
        maxLength={longestPolicy}
        onKeep={(words) => write({ text: words })}
      />
      <PolicyFile onRead={take} />
      <label className="check-line">
        <input type="checkbox" checked={kept.inBackups} onChange={(event) => write({ inBackups: event.target.checked })} />
        <span>{text('document.inBackups')}</span>
      </label>
      <div className="edit-row">
        <label className="edit-cell">
          <span className="edit-cell-label">{text('document.read')}</span>
          <input
            className="input"
            type="date"
            value={policy.read ?? ''}
            onChange={(event) => keep({ read: event.target.value === '' ? null : event.target.value })}
          />
        </label>
        <NumberField
          label={text('document.months')}
          min={1}
          max={60}
          value={policy.reviewMonths}
          onKeep={(reviewMonths) => keep({ reviewMonths })}
        />
        <button type="button" className="button" onClick={() => keep({ read: dayToday() })}>
          {text('document.readToday')}
        </button>
      </div>
      <p className={due !== null && due <= dayToday() ? 'missing' : 'quiet'}>
        {due === null
          ? text('document.never')
          : text(due <= dayToday() ? 'document.due' : 'document.next', { day: dates.ofDay(due) })}
      </p>
    </section>
  );
}

function Rules({ policy, keep }: PartProps) {
  const text = useText('policy');
  return (
    <section className="section" aria-labelledby="rules-title">
      <div>
        <h2 id="rules-title" className="section-heading">
          {text('rules.title')}
        </h2>
        <p className="section-lead">{text('rules.lead')}</p>
      </div>
      <EditRows
        items={policy.rules}
        fields={[
          { key: 'text', label: text('rules.text'), type: 'text', wide: true, placeholder: text('rules.example') },
          {
            key: 'kind',
            label: text('rules.kind'),
            type: 'choice',
            options: ruleKinds.map((value) => ({ value, label: text(`rule.${value}`) })),
          },
          { key: 'note', label: text('rules.note'), type: 'text', wide: true },
        ]}
        blank={() => ({ text: '', kind: 'client' as const, note: '' })}
        addLabel={text('rules.add')}
        removeLabel={(rule) => text('rules.remove', { what: rule.text })}
        onChange={(rules) => keep({ rules: rules.filter((rule) => rule.text.trim() !== '') })}
        empty={text('rules.empty')}
      />
    </section>
  );
}

function Care({ policy, keep }: PartProps) {
  const text = useText('policy');
  return (
    <section className="section" aria-labelledby="care-title">
      <h2 id="care-title" className="section-heading">
        {text('care.title')}
      </h2>
      <label className="check-line">
        <input
          type="checkbox"
          checked={policy.scansPersonal}
          onChange={(event) => keep({ scansPersonal: event.target.checked })}
        />
        <span>{text('care.personal')}</span>
      </label>
      <label className="check-line">
        <input type="checkbox" checked={policy.holdsCopy} onChange={(event) => keep({ holdsCopy: event.target.checked })} />
        <span>{text('care.holds')}</span>
      </label>
      <KeptField
        label={text('care.values')}
        hint={text('care.valuesHint')}
        value={policy.values.join('\n')}
        lines={4}
        onKeep={(lines) =>
          keep({
            values: lines
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line !== '')
              .slice(0, 30),
          })
        }
      />
    </section>
  );
}
