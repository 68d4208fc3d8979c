import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type StudioFailure, useStudioEvent } from '../bridge/calls.ts';
import { failureFrom } from '../bridge/use-answer.ts';
import { LazyView } from '../ui/LazyView.tsx';
import type { ViewLoader } from '../ui/lazy-view.ts';
import { useWindow } from '../window/window-state.tsx';
import type { DraftKeeperProps } from './DraftKeeper.tsx';
import type { DraftSession } from './draft-session.ts';

const SessionContext = createContext<DraftSession | null>(null);
const SessionRefContext = createContext<RefObject<DraftSession | null> | null>(null);
const OpeningFailureContext = createContext<StudioFailure | null>(null);

/** The open draft; `null` while it loads or when none is open. It is a new value after every change of state. */
export function useOpenDraft(): DraftSession | null {
  return useContext(SessionContext);
}

/** Why the chosen draft could not be opened; `null` when it could, or is still loading. */
export function useOpeningFailure(): StudioFailure | null {
  return useContext(OpeningFailureContext);
}

/** The open draft for acts that need it only at their moment, without being rendered anew by it. */
export function useOpenDraftRef(): RefObject<DraftSession | null> {
  const ref = useContext(SessionRefContext);
  if (ref === null) throw new Error('useOpenDraftRef needs an OpenDraftProvider above');
  return ref;
}

/** Keeps the chosen draft open and follows it when its file gets another name. */
interface OpenDraftProviderProps {
  /** The id of the library that is open. */
  library: string;
  keeper: ViewLoader<DraftKeeperProps>;
  children: ReactNode;
}

export function OpenDraftProvider({ library, keeper, children }: OpenDraftProviderProps) {
  const { state } = useWindow();
  const path = state.where.open?.path ?? null;
  const opening = state.where.open?.opening ?? 0;
  const [failed, setFailed] = useState<{ path: string; failure: StudioFailure } | null>(null);
  const [session, setSession] = useState<DraftSession | null>(null);
  const fail = useCallback(
    (failedPath: string, thrown: unknown) => setFailed({ path: failedPath, failure: failureFrom(thrown) }),
    [],
  );
  const failure = useMemo(() => (session === null && failed?.path === path ? failed.failure : null), [session, failed, path]);
  const latest = useRef(session);
  useEffect(() => {
    latest.current = session;
  });
  useFollowedPath(path, session?.path);
  return (
    <SessionRefContext value={latest}>
      <OpeningFailureContext value={failure}>
        <SessionContext value={session}>
          {children}
          <LazyView view={keeper} library={library} path={path} opening={opening} onSession={setSession} onFailure={fail} />
        </SessionContext>
      </OpeningFailureContext>
    </SessionRefContext>
  );
}

function useFollowedPath(path: string | null, sessionPath: string | undefined): void {
  const { dispatch } = useWindow();
  const followed = useRef(sessionPath);
  useEffect(() => {
    const before = followed.current;
    followed.current = sessionPath;
    // Only a session that was here and went elsewhere was renamed; right after another draft is chosen the old one is still shown.
    if (path === null || sessionPath === undefined || sessionPath === path || before !== path) return;
    dispatch({ to: 'where', event: { type: 'renamed', renamed: { [path]: sessionPath } } });
  }, [path, sessionPath, dispatch]);
  useStudioEvent('drafts.changed', ({ renamed }) => dispatch({ to: 'where', event: { type: 'renamed', renamed } }));
}
