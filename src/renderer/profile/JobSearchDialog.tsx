import './profile.css';
import { type FormEvent, useId, useState } from 'react';
import { call } from '../bridge/calls.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useWindow } from '../window/window-state.tsx';
import { useLanguage, useText } from '../words/text.tsx';

const questions = ['useful', 'shown', 'wanted', 'answer'] as const;
type Question = (typeof questions)[number];

/**
 * Asks what a piece on looking for work needs, and makes a draft of the answers as they were typed: what is useful first, then
 * what was done, what is looked for, and how to answer. Its purpose has it read with the milder threshold.
 */
export function JobSearchDialog({ onClose }: { onClose: () => void }) {
  const text = useText('me');
  const app = useText('app');
  const toaster = useToaster();
  const language = useLanguage();
  const { dispatch } = useWindow();
  const form = useId();
  const [typed, setTyped] = useState<Partial<Record<Question, string>>>({});
  const answers = questions.map((question) => typed[question]?.trim() ?? '').filter((answer) => answer !== '');
  const make = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const draft = await call('drafts.create', {
        kind: 'post',
        language,
        title: text('job.draftTitle'),
        body: `${answers.join('\n\n')}\n`,
      });
      await call('drafts.save', { path: draft.path, revision: draft.revision, properties: { purpose: 'job-search' } });
      onClose();
      dispatch({ to: 'where', event: { type: 'opened', path: draft.path, arrival: 'text', source: { kind: 'all' } } });
    } catch (failure) {
      toaster.failed(failure);
    }
  };
  return (
    <Dialog
      title={text('job.title')}
      closeLabel={app('close')}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {app('cancel')}
          </button>
          <button type="submit" form={form} className="button button-primary" disabled={answers.length === 0}>
            {text('job.make')}
          </button>
        </>
      }
    >
      <form id={form} className="profile-form" onSubmit={(event) => void make(event)}>
        <p className="field-hint">{text('job.lead')}</p>
        {questions.map((question) => (
          <label key={question} className="field">
            <span className="field-label">{text(`job.${question}`)}</span>
            <textarea
              className="input"
              rows={2}
              maxLength={2000}
              value={typed[question] ?? ''}
              onChange={(event) => setTyped({ ...typed, [question]: event.target.value })}
            />
            <span className="field-hint">{text(`job.${question}Hint`)}</span>
          </label>
        ))}
      </form>
    </Dialog>
  );
}
