import './profile.css';
import { type FormEvent, useId, useState } from 'react';
import type { Profile } from '../../contract/profile.ts';
import { call } from '../bridge/calls.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';

const questions = ['knownFor', 'passionateAbout', 'setsApart'] as const;

type Answers = Pick<Profile, 'brandPhrase' | (typeof questions)[number]>;

/** What the writer stands for: the brand phrase and the three questions behind it. */
export function ProfileDialog({ onClose }: { onClose: () => void }) {
  const text = useText('profile');
  const app = useText('app');
  const toaster = useToaster();
  const { profile, refreshProfile } = useLibraryData();
  const { brandPhrase, knownFor, passionateAbout, setsApart } = profile;
  const [answers, setAnswers] = useState<Answers>({ brandPhrase, knownFor, passionateAbout, setsApart });
  const formId = useId();
  const set = (change: Partial<Answers>) => setAnswers((known) => ({ ...known, ...change }));
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
