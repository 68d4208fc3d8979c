import '../ui/sections.css';
import { type FormEvent, useId, useRef, useState } from 'react';
import { questionWeakness } from '../../domain/portfolio/questions.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';

const templates = ['how', 'what', 'which', 'when'] as const;
/** What a template leaves to be said. */
const blank = '…';

/** Helps to end with a question that can be answered: a beginning to complete, and a check whether it is specific. */
export function AskReaders({ session }: { session: DraftSession }) {
  const text = useText('portfolio');
  const toaster = useToaster();
  const hint = useId();
  const field = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState('');
  const begin = (template: (typeof templates)[number]) => {
    const words = text(`ask.template.${template}`);
    setQuestion(words);
    requestAnimationFrame(() => {
      const at = words.indexOf(blank);
      field.current?.focus();
      field.current?.setSelectionRange(at, at + blank.length);
    });
  };
  const put = (event: FormEvent) => {
    event.preventDefault();
    const last = session.handle?.blocks().at(-1);
    const words = [{ text: question.trim() }];
    const isPut =
      last !== undefined &&
      session.handle?.insertAfter({ key: last.key, end: last.text.length, text: last.text }, { as: 'paragraph', words }) === true;
    if (!isPut) return;
    setQuestion('');
    toaster.done(text('ask.done'));
  };
  const state = stateOf(question);
  return (
    <form className="section" aria-labelledby="ask-title" onSubmit={put}>
      <h2 id="ask-title" className="checks-title">
        {text('ask.title')}
      </h2>
      <div className="terms">
        {templates.map((template) => (
          <button key={template} type="button" className="chip" onClick={() => begin(template)}>
            {text(`ask.template.${template}`)}
          </button>
        ))}
      </div>
      <label className="field">
        <span className="field-label">{text('ask.question')}</span>
        <input
          ref={field}
          className="input"
          value={question}
          maxLength={300}
          aria-describedby={hint}
          onChange={(event) => setQuestion(event.target.value)}
        />
      </label>
      <p id={hint} className="quiet" role="status">
        {text(`ask.state.${state}`)}
      </p>
      <div>
        <button type="submit" className="button" disabled={state === 'empty' || state === 'unfinished'}>
          {text('ask.put')}
        </button>
      </div>
    </form>
  );
}

type QuestionState = 'empty' | 'unfinished' | 'general' | 'yes-no' | 'short' | 'specific';

/** A weak question can be put all the same: the check is advice. */
function stateOf(question: string): QuestionState {
  if (question.trim() === '') return 'empty';
  return question.includes(blank) ? 'unfinished' : (questionWeakness(question) ?? 'specific');
}
