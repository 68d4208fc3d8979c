import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef } from 'react';
import type { DraftSession } from '../editor/draft-session.ts';
import { useDraftSession } from '../editor/use-draft-session.ts';
import { reportFlushed, useStudioEvent } from './studio.ts';
import { useWindow } from './window-state.tsx';

const SessionContext = createContext<DraftSession | null>(null);
const SessionRefContext = createContext<RefObject<DraftSession | null> | null>(null);

/** The open draft; `null` while it loads or when none is open. It is a new value after every change of state. */
export function useOpenDraft(): DraftSession | null {
  return useContext(SessionContext);
}

/** The open draft for acts that need it only at their moment, without being rendered anew by it. */
export function useOpenDraftRef(): RefObject<DraftSession | null> {
  const ref = useContext(SessionRefContext);
  if (ref === null) throw new Error('useOpenDraftRef needs an OpenDraftProvider above');
  return ref;
}

/** Keeps the chosen draft open, follows it when its file gets another name, and hands everything over before the window closes. */
export function OpenDraftProvider({ children }: { children: ReactNode }) {
  const { state, dispatch } = useWindow();
  const path = state.where.open?.path ?? null;
  const session = useDraftSession(path);
  const latest = useRef(session);
  useEffect(() => {
    latest.current = session;
  });
  const sessionPath = session?.path;
  useEffect(() => {
    if (path === null || sessionPath === undefined || sessionPath === path) return;
    dispatch({ to: 'where', event: { type: 'renamed', renamed: { [path]: sessionPath } } });
  }, [path, sessionPath, dispatch]);
  useStudioEvent('drafts.changed', ({ renamed }) => dispatch({ to: 'where', event: { type: 'renamed', renamed } }));
  useStudioEvent('app.closing', () => {
    void (latest.current?.flush() ?? Promise.resolve()).finally(reportFlushed);
  });
  return (
    <SessionRefContext value={latest}>
      <SessionContext value={session}>{children}</SessionContext>
    </SessionRefContext>
  );
}
