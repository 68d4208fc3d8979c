import { useLayoutEffect } from 'react';
import type { DraftSession } from './draft-session.ts';
import { UnsafeDialog } from './UnsafeDialog.tsx';
import { useClosing } from './use-closing.ts';
import { useDraftSession } from './use-draft-session.ts';

export interface DraftKeeperProps {
  library: string;
  path: string | null;
  /** Counts the openings. */
  opening: number;
  onSession: (session: DraftSession | null) => void;
  onFailure: (path: string, thrown: unknown) => void;
}

/** Opens and keeps the chosen draft for the window around it. It stands apart so that the editor is loaded after the window is there. */
export function DraftKeeper({ library, path, opening, onSession, onFailure }: DraftKeeperProps) {
  const session = useDraftSession(library, { path, opening }, (thrown) => path !== null && onFailure(path, thrown));
  const question = useClosing(library);
  useLayoutEffect(() => onSession(session), [session, onSession]);
  return question === null ? null : <UnsafeDialog {...question} />;
}
