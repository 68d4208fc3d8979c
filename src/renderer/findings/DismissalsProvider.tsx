import { createContext, type ReactNode, useContext } from 'react';
import { useToaster } from '../window/Toasts.tsx';
import { type Answers, useStoredAnswers } from './answers.ts';
import { type Dismissals, useStoredDismissals } from './dismissals.ts';

const DismissalsContext = createContext<Dismissals | null>(null);
const AnswersContext = createContext<Answers | null>(null);

/** What the person has silenced in this library. */
export function useDismissals(): Dismissals {
  const dismissals = useContext(DismissalsContext);
  if (dismissals === null) throw new Error('useDismissals needs a DismissalsProvider above');
  return dismissals;
}

/** What the person has said of sentences in this library. */
export function useAnswers(): Answers {
  const answers = useContext(AnswersContext);
  if (answers === null) throw new Error('useAnswers needs a DismissalsProvider above');
  return answers;
}

/** Keeps the dismissals and answers of the open library; give it the library as its `key`. */
export function DismissalsProvider({ children }: { children: ReactNode }) {
  const { failed } = useToaster();
  const dismissals = useStoredDismissals(failed);
  const answers = useStoredAnswers(failed);
  return (
    <DismissalsContext value={dismissals}>
      <AnswersContext value={answers}>{children}</AnswersContext>
    </DismissalsContext>
  );
}
