import { useLayoutEffect } from 'react';
import type { DraftSession } from '../editor/draft-session.ts';
import { useDraftSession } from '../editor/use-draft-session.ts';

export interface DraftKeeperProps {
  path: string | null;
  onSession: (session: DraftSession | null) => void;
  onFailure: (path: string, thrown: unknown) => void;
}

/** Opens and keeps the chosen draft for the window around it. It stands apart so that the editor is loaded after the window is there. */
export function DraftKeeper({ path, onSession, onFailure }: DraftKeeperProps) {
  const session = useDraftSession(path, (thrown) => path !== null && onFailure(path, thrown));
  useLayoutEffect(() => onSession(session), [session, onSession]);
  return null;
}
