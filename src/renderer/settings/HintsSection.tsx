import { useId } from 'react';
import type { Dismissal } from '../../contract/library.ts';
import { strictnesses } from '../../domain/insight/bounds.ts';
import { call } from '../bridge/calls.ts';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { useAnswers, useDismissals } from '../findings/DismissalsProvider.tsx';
import { isDismissed, noPraise, quietWhileWriting } from '../findings/dismissals.ts';
import { Choice, Switch } from '../ui/Choice.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useSet } from '../window/use-set.ts';
import { useText } from '../words/text.tsx';

/** How much the lens says, and everything that was silenced with "Leave it", each with its way back. */
export function HintsSection() {
  const text = useText('settings');
  const { settings } = useSettings();
  const set = useSet();
  return (
    <div className="settings-section">
      <Switch
        label={text('marks.all')}
        hint={text('marks.allHint')}
        checked={settings.showMarks}
        onChange={(showMarks) => set({ showMarks })}
      />
      <Choice
        label={text('strictness.label')}
        options={strictnesses.map((value) => ({ value, label: text(`strictness.${value}`) }))}
        value={settings.strictness}
        onChange={(strictness) => set({ strictness })}
      />
      <DismissalSwitch label={text('hints.praise')} hint={text('hints.praiseHint')} dismissal={noPraise} off />
      <DismissalSwitch label={text('hints.quiet')} hint={text('hints.quietHint')} dismissal={quietWhileWriting} />
      <LeftAlone />
      <ExportAnswers />
    </div>
  );
}

interface DismissalSwitchProps {
  label: string;
  hint: string;
  dismissal: Dismissal;
  /** The switch stands off when this is silenced. */
  off?: boolean;
}

/** What is silenced as a whole, as a switch. */
function DismissalSwitch({ label, hint, dismissal, off = false }: DismissalSwitchProps) {
  const { all, dismiss, restore } = useDismissals();
  const change = (checked: boolean) => (checked === off ? restore([dismissal]) : dismiss([dismissal]));
  return <Switch label={label} hint={hint} checked={isDismissed(all, dismissal) !== off} onChange={change} />;
}

/** Saves what was answered as labelled text; there when something was. */
function ExportAnswers() {
  const text = useText('settings');
  const toaster = useToaster();
  const { all } = useAnswers();
  if (all.length === 0) return null;
  const save = () =>
    call('lens.exportAnswers', {}).then(({ file }) => {
      if (file !== null) toaster.done(text('hints.exported'));
    }, toaster.failed);
  return (
    <section className="setting">
      <button type="button" className="button" onClick={() => void save()}>
        {text('hints.export')}
      </button>
      <p className="field-hint">{text('hints.exportHint')}</p>
    </section>
  );
}

function LeftAlone() {
  const text = useText('settings');
  const { all, restore } = useDismissals();
  const toaster = useToaster();
  const title = useId();
  const listed = all.filter(({ scope }) => scope !== 'praise' && scope !== 'writing');
  return (
    <section className="setting" aria-labelledby={title}>
      <h3 id={title} className="field-label">
        {text('hints.title')}
      </h3>
      <p className="field-hint">{text('hints.lead')}</p>
      {listed.length === 0 && <p>{text('hints.none')}</p>}
      <ul className="dismissals">
        {listed.map((dismissal) => (
          <LeftAloneItem
            key={`${dismissal.scope} ${dismissal.draft} ${dismissal.key}`}
            dismissal={dismissal}
            onRestore={() => {
              restore([dismissal]);
              toaster.settled('left alone');
            }}
          />
        ))}
      </ul>
    </section>
  );
}

function LeftAloneItem({ dismissal, onRestore }: { dismissal: Dismissal; onRestore: () => void }) {
  const text = useText('settings');
  const words = useId();
  const button = useId();
  return (
    <li className="dismissal">
      <p id={words} className="dismissal-words">
        <DismissalWords dismissal={dismissal} />
      </p>
      <button id={button} type="button" className="button" aria-labelledby={`${button} ${words}`} onClick={onRestore}>
        {text('hints.restore')}
      </button>
    </li>
  );
}

function DismissalWords({ dismissal: { scope, key, text: written, title } }: { dismissal: Dismissal }) {
  const text = useText('settings');
  const lens = useText('lens');
  const where = scope === 'sentence' && title !== undefined ? text('hints.inDraft', { title }) : text(`hints.scope.${scope}`);
  return (
    <>
      {scope === 'family' ? <span>{lens(`family.${key}`)}</span> : <q>{written ?? key}</q>}
      <span className="field-hint">{where}</span>
    </>
  );
}
