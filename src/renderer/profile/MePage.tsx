import '../ui/sections.css';
import './profile.css';
import { type ReactNode, useId } from 'react';
import type { Profile } from '../../contract/profile.ts';
import { emptyProfile } from '../bridge/empty-profile.ts';
import { valueOr } from '../bridge/use-answer.ts';
import { usePractice } from '../bridge/use-practice.ts';
import { KeptField } from '../ui/KeptField.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';
import { Boundaries } from './Boundaries.tsx';
import { ChannelRegister } from './ChannelRegister.tsx';
import type { ChangeProfile } from './change-profile.ts';
import { Goals } from './Goals.tsx';
import { LinkKit } from './LinkKit.tsx';
import { MainTopics } from './MainTopics.tsx';
import { NewViews } from './NewViews.tsx';
import { Presence } from './Presence.tsx';
import { Stances } from './Stances.tsx';

/** How the writer wants to be known: a short conversation at the start, and the place to change every answer. */
export function MePage() {
  const text = useText('me');
  const toaster = useToaster();
  const { answer, change } = usePractice('profile', toaster.failed);
  const profile = valueOr(answer, emptyProfile);
  const keep: ChangeProfile = (wanted) => void change(wanted);
  return (
    <main className="page" aria-labelledby="me-title">
      <div className="page-content">
        <header>
          <p className="page-over">{text('over')}</p>
          <h1 id="me-title" className="page-title">
            {text('title')}
          </h1>
          <p className="page-lead">{text('lead')}</p>
        </header>
        {answer.state === 'answered' && (
          <div className="sections">
            <Questions profile={profile} keep={keep} />
            <Part name="topics">
              <MainTopics />
            </Part>
            <Part name="channels">
              <ChannelRegister />
            </Part>
            <Part name="boundary">
              <Boundaries profile={profile} keep={keep} />
            </Part>
            <Part name="goals">
              <Goals profile={profile} keep={keep} />
            </Part>
            <Part name="stances">
              <Stances profile={profile} keep={keep} />
            </Part>
            <Part name="presence">
              <Presence profile={profile} keep={keep} />
            </Part>
            <Part name="links">
              <LinkKit profile={profile} keep={keep} />
            </Part>
          </div>
        )}
        {answer.state === 'failed' && <p role="alert">{answer.failure.message}</p>}
      </div>
    </main>
  );
}

const questions = ['knownFor', 'passionateAbout', 'setsApart'] as const;

function Questions({ profile, keep }: { profile: Profile; keep: ChangeProfile }) {
  const text = useText('profile');
  return (
    <Part name="questions">
      {questions.map((question) => (
        <KeptField
          key={question}
          label={text(`question.${question}`)}
          hint={text(`hint.${question}`)}
          value={profile[question]}
          lines={2}
          onKeep={(value) => keep({ [question]: value })}
        />
      ))}
      <NewViews profile={profile} keep={keep} />
      <KeptField
        label={text('phrase')}
        hint={text('phraseHint')}
        placeholder={text('phraseExample')}
        value={profile.brandPhrase}
        maxLength={120}
        onKeep={(brandPhrase) => keep({ brandPhrase })}
      />
    </Part>
  );
}

type PartName = 'questions' | 'topics' | 'channels' | 'boundary' | 'goals' | 'stances' | 'presence' | 'links';

/** One step of the conversation: why it is asked, and the answer. */
function Part({ name, children }: { name: PartName; children: ReactNode }) {
  const text = useText('me');
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div>
        <h2 id={id} className="section-heading">
          {text(`part.${name}`)}
        </h2>
        <p className="section-lead">{text(`why.${name}`)}</p>
      </div>
      {children}
    </section>
  );
}
