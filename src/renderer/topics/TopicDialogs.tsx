import './topic-dialogs.css';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { type TopicRole, topicRoles } from '../../domain/topics/topic.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useText } from '../words/text.tsx';
import { TopicDot } from './TopicDot.tsx';
import { possibleParents } from './topic-tree.ts';
import { useTopicCommands } from './use-topic-commands.ts';

interface FormDialogProps {
  title: string;
  confirm: string;
  canConfirm?: boolean;
  /** Gives whether it was done; the dialog stays open when not. */
  onConfirm: () => Promise<boolean>;
  onClose: () => void;
  children: ReactNode;
}

function FormDialog({ title, confirm, canConfirm = true, onConfirm, onClose, children }: FormDialogProps) {
  const app = useText('app');
  const formId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canConfirm) void onConfirm().then((done) => done && onClose());
  };
  return (
    <Dialog
      title={title}
      closeLabel={app('close')}
      onClose={onClose}
      size="small"
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {app('cancel')}
          </button>
          <button type="submit" form={formId} className="button button-primary" disabled={!canConfirm}>
            {confirm}
          </button>
        </>
      }
    >
      <form id={formId} className="topic-form" onSubmit={submit}>
        {children}
      </form>
    </Dialog>
  );
}

function NameField({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const text = useText('topics');
  return (
    <label className="field">
      <span className="field-label">{text('dialog.name')}</span>
      <input className="input" value={value} maxLength={80} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

export function NewTopicDialog({ onClose }: { onClose: () => void }) {
  const text = useText('topics');
  const commands = useTopicCommands();
  const [name, setName] = useState('');
  const { topics } = useLibraryData();
  const [chosen, setRole] = useState<TopicRole | null>(null);
  // The first topic is what one wants to be known for, as the empty list of topics says.
  const role = chosen ?? (topics.some((topic) => topic.role === 'primary') ? 'secondary' : 'primary');
  const create = async () => {
    if (!(await commands.create(name.trim(), role === 'primary' ? 'secondary' : role))) return false;
    // A third primary topic asks first which other one steps back.
    return role !== 'primary' || commands.setRole(name.trim(), 'primary');
  };
  return (
    <FormDialog
      title={text('add')}
      confirm={text('dialog.create')}
      canConfirm={name.trim() !== ''}
      onConfirm={create}
      onClose={onClose}
    >
      <NameField value={name} onChange={setName} />
      <fieldset className="role-choices">
        <legend className="field-label">{text('menu.role')}</legend>
        {topicRoles.map((each) => (
          <label key={each} className="role-choice">
            <input type="radio" name="role" checked={role === each} onChange={() => setRole(each)} />
            <TopicDot role={each} />
            <span>
              {text(`role.${each}`)}
              <span className="field-hint role-hint">{text(`roleHint.${each}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </FormDialog>
  );
}

export function RenameTopicDialog({ topic, onClose }: { topic: string; onClose: () => void }) {
  const text = useText('topics');
  const commands = useTopicCommands();
  const [name, setName] = useState(topic);
  const next = name.trim();
  return (
    <FormDialog
      title={text('dialog.rename', { topic })}
      confirm={text('dialog.renameConfirm')}
      canConfirm={next !== '' && next !== topic}
      onConfirm={() => commands.rename(topic, next)}
      onClose={onClose}
    >
      <NameField value={name} onChange={setName} />
      <p className="field-hint">{text('dialog.rewrites')}</p>
    </FormDialog>
  );
}

interface ChooseTopicProps {
  label: string;
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

function ChooseTopic({ label, options, value, onChange }: ChooseTopicProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

export function MergeTopicDialog({ topic, onClose }: { topic: string; onClose: () => void }) {
  const text = useText('topics');
  const commands = useTopicCommands();
  const { topics } = useLibraryData();
  const others = topics.filter(({ name }) => name !== topic);
  const [into, setInto] = useState(others[0]?.name ?? '');
  return (
    <FormDialog
      title={text('dialog.merge', { topic })}
      confirm={text('dialog.mergeConfirm')}
      canConfirm={into !== ''}
      onConfirm={() => commands.merge(topic, into)}
      onClose={onClose}
    >
      <ChooseTopic
        label={text('dialog.mergeInto')}
        options={others.map(({ name }) => ({ value: name, label: name }))}
        value={into}
        onChange={setInto}
      />
      <p className="field-hint">{text('dialog.rewrites')}</p>
    </FormDialog>
  );
}

export function PlaceTopicDialog({ topic, onClose }: { topic: string; onClose: () => void }) {
  const text = useText('topics');
  const commands = useTopicCommands();
  const { topics } = useLibraryData();
  const [parent, setParent] = useState(topics.find(({ name }) => name === topic)?.parent ?? '');
  const options = [
    { value: '', label: text('dialog.noParent') },
    ...possibleParents(topics, topic).map(({ name }) => ({ value: name, label: name })),
  ];
  return (
    <FormDialog
      title={text('dialog.place', { topic })}
      confirm={text('dialog.placeConfirm')}
      onConfirm={() => commands.setParent(topic, parent === '' ? null : parent)}
      onClose={onClose}
    >
      <ChooseTopic label={text('dialog.parent')} options={options} value={parent} onChange={setParent} />
    </FormDialog>
  );
}

/** Asked when a third topic is to be primary: which of the two steps back. */
export function DemoteTopicDialog({ topic, onClose }: { topic: string; onClose: () => void }) {
  const text = useText('topics');
  const commands = useTopicCommands();
  const { topics } = useLibraryData();
  const primary = topics.filter(({ role, name }) => role === 'primary' && name !== topic);
  const [demote, setDemote] = useState(primary[0]?.name ?? '');
  return (
    <FormDialog
      title={text('dialog.demote')}
      confirm={text('dialog.demoteConfirm')}
      canConfirm={demote !== ''}
      onConfirm={() => commands.setRole(topic, 'primary', demote)}
      onClose={onClose}
    >
      <p>{text('dialog.demoteWhy', { topic })}</p>
      <fieldset className="role-choices">
        <legend className="visually-hidden">{text('dialog.demote')}</legend>
        {primary.map(({ name }) => (
          <label key={name} className="role-choice">
            <input type="radio" name="demote" checked={demote === name} onChange={() => setDemote(name)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    </FormDialog>
  );
}
