import './channels.css';
import { type FormEvent, useId, useState } from 'react';
import { channelProfiles } from '../../domain/channels/profiles.ts';
import type { Publication } from '../../domain/drafts/draft.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { firstFocus } from '../ui/first-focus.ts';
import { useText } from '../words/text.tsx';
import { today } from './today.ts';

interface PublishDialogProps {
  title: string;
  /** The channel that is chosen at first. */
  channel: string;
  /** Records it; a rejection is for the caller to show. The dialog closes when it was done. */
  onPublish: (publication: Publication) => Promise<void>;
  onClose: () => void;
}

/** Records that a draft went out: where, on which day, and the address where it can be read. */
export function PublishDialog({ title, channel: first, onPublish, onClose }: PublishDialogProps) {
  const text = useText('channels');
  const id = useId();
  const [channel, setChannel] = useState(first);
  const [date, setDate] = useState(today);
  const [link, setLink] = useState('');
  const [state, setState] = useState<'open' | 'checked' | 'publishing'>('open');
  const wrongLink = !isLink(link);
  const wrongDate = !/^\d{4}-\d{2}-\d{2}$/.test(date);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (wrongLink || wrongDate) return setState('checked');
    setState('publishing');
    const address = link.trim();
    await onPublish({ channel, date, ...(address === '' ? {} : { link: address }) }).then(onClose, () => setState('open'));
  };
  return (
    <Dialog
      title={text('publish.title')}
      closeLabel={text('close')}
      onClose={onClose}
      size="small"
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {text('cancel')}
          </button>
          <button type="submit" form={`${id}-form`} className="button button-primary" disabled={state === 'publishing'}>
            {text('publish.done')}
          </button>
        </>
      }
    >
      <form id={`${id}-form`} className="publish-form" onSubmit={submit} noValidate>
        <p className="field-hint">{title.trim() === '' ? text('publish.hint') : text('publish.hintNamed', { title })}</p>
        <label className="field">
          <span className="field-label">{text('publish.channel')}</span>
          <select className="input" value={channel} onChange={(event) => setChannel(event.target.value)}>
            <ChannelOptions first={first} />
          </select>
        </label>
        <label className="field">
          <span className="field-label">{text('publish.date')}</span>
          <input
            className="input"
            type="date"
            value={date}
            aria-invalid={state === 'checked' && wrongDate}
            aria-describedby={`${id}-date`}
            onChange={(event) => setDate(event.target.value)}
          />
          <FieldProblem id={`${id}-date`} shown={state === 'checked' && wrongDate} words={text('publish.wrongDate')} />
        </label>
        <label className="field">
          <span className="field-label">{text('publish.link')}</span>
          <input
            className="input"
            ref={firstFocus}
            type="url"
            value={link}
            placeholder="https://"
            maxLength={2048}
            aria-invalid={state === 'checked' && wrongLink}
            aria-describedby={`${id}-link`}
            onChange={(event) => setLink(event.target.value)}
          />
          <FieldProblem id={`${id}-link`} shown={state === 'checked' && wrongLink} words={text('publish.wrongLink')} />
        </label>
      </form>
    </Dialog>
  );
}

/** All channels; one that Byline does not know, but the draft does, keeps its name. */
function ChannelOptions({ first }: { first: string }) {
  const known = channelProfiles.some(({ id }) => id === first);
  return (
    <>
      {!known && <option value={first}>{first}</option>}
      {channelProfiles.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
}

function FieldProblem({ id, shown, words }: { id: string; shown: boolean; words: string }) {
  return (
    <span id={id} className="field-problem" role="alert">
      {shown ? words : ''}
    </span>
  );
}

/** Empty, or a web address. */
function isLink(text: string): boolean {
  const address = text.trim();
  return address === '' || (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address) && URL.canParse(address));
}
