import { createContext, type ReactNode, useContext } from 'react';
import { useToaster } from '../app/Toasts.tsx';
import { type Dismissals, useStoredDismissals } from './dismissals.ts';

const DismissalsContext = createContext<Dismissals | null>(null);

/** What the person has silenced in this library. */
export function useDismissals(): Dismissals {
  const dismissals = useContext(DismissalsContext);
  if (dismissals === null) throw new Error('useDismissals needs a DismissalsProvider above');
  return dismissals;
}

/** Keeps the dismissals of the open library; give it the library as its `key`. */
export function DismissalsProvider({ children }: { children: ReactNode }) {
  const { failed } = useToaster();
  return <DismissalsContext value={useStoredDismissals(failed)}>{children}</DismissalsContext>;
}
