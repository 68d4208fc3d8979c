import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { loadWritingTools } from '../text/writing-tools/load-writing-tools.ts';
import type { DraftSession } from './draft-session.ts';
import type { OpenDraft } from './open-draft.ts';
import { openDrafts } from './open-drafts.ts';

const never = () => () => {};

/** The draft that is to be on the sheet, and the number of its opening. */
export interface WantedDraft {
  path: string | null;
  opening: number;
}

/**
 * Opens a draft of a library and keeps it saved; `null` while it loads or when no draft is chosen. A draft that was open before
 * comes back with its undo. `opening` counts the openings: a draft that got the name of a deleted one is another draft, even when
 * nothing was shown between the two. `onFailure` is told why a draft could not be opened.
 */
export function useDraftSession(
  library: string,
  { path, opening }: WantedDraft,
  onFailure?: (error: unknown) => void,
): DraftSession | null {
  const [draft, setDraft] = useState<OpenDraft | null>(null);
  const shown = useRef(opening);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new listener for failures is no reason to open the draft again.
  useEffect(() => {
    let current = true;
    const goesOn = shown.current === opening;
    shown.current = opening;
    setDraft((before) => (goesOn && before?.file.library === library && before.file.path === path ? before : null));
    if (path !== null) {
      openDrafts.open(library, path).then(
        (opened) => current && setDraft(opened),
        (error) => {
          if (current) onFailure?.(error);
          void loadWritingTools().catch(() => {});
        },
      );
    }
    return () => {
      current = false;
      void openDrafts.flush();
    };
  }, [library, path, opening]);
  return useSyncExternalStore(draft?.subscribe ?? never, () => draft?.session ?? null);
}
