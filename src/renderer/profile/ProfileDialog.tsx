import './profile.css';
import { type FormEvent, useId, useState } from 'react';
import type { Profile } from '../../contract/library.ts';
import { call } from '../app/studio.ts';
import { useToaster } from '../app/Toasts.tsx';
import { useText } from '../app/text.tsx';
import { useLibraryData } from '../library/LibraryData.tsx';
import { Dialog } from '../ui/Dialog.tsx';

const questions = ['knownFor', 'passionateAbout', 'setsApart'] as const;

/** What the writer stands for: the brand phrase and the three questions behind it. */
export function ProfileDialog({ onClose }: { onClose: () => void }) {
  const text = useText('profile');
  const app = useText('app');
  const toaster = useToaster();
  const { profile, refreshProfile } = useLibraryData();
  const [answers, setAnswers] = useState(profile);
  const formId = useId();
  const set = (change: Partial<Profile>) => setAnswers((known) => ({ ...known, ...change }));
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await call('profile.write', answers);
      refreshProfile();
      onClose();
    } catch (failure) {
      toaster.failed(failure);
    }
  };
  return (
    <Dialog
      title={text('title')}
      closeLabel={app('close')}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {app('cancel')}
          </button>
          <button type="submit" form={formId} className="button button-primary">
            {text('keep')}
          </button>
        </>
      }
    >
      <form id={formId} className="profile-form" onSubmit={(event) => void keep(event)}>
        <label className="field">
          <span className="field-label">{text('phrase')}</span>
          <input
            className="input"
            value={answers.brandPhrase}
            maxLength={120}
            placeholder={text('phraseExample')}
            onChange={(event) => set({ brandPhrase: event.target.value })}
          />
          <span className="field-hint">{text('phraseHint')}</span>
        </label>
        {questions.map((question) => (
          <label key={question} className="field">
            <span className="field-label">{text(`question.${question}`)}</span>
            <textarea
              className="input"
              rows={3}
              maxLength={2000}
              value={answers[question]}
              onChange={(event) => set({ [question]: event.target.value })}
            />
            <span className="field-hint">{text(`hint.${question}`)}</span>
          </label>
        ))}
        <p className="field-hint">{text('where')}</p>
      </form>
    </Dialog>
  );
}
