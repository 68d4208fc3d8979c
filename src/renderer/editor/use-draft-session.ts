import { useEffect, useState, useSyncExternalStore } from 'react';
import { reportFlushed, useStudioEvent } from '../app/studio.ts';
import type { DraftSession } from './draft-session.ts';
import { loadLater } from './later/later.ts';
import type { OpenDraft } from './session/open-draft.ts';
import { openDrafts } from './session/open-drafts.ts';

const never = () => () => {};

/**
 * Opens a draft and keeps it saved; `null` while it loads or when no draft is chosen. A draft that was open before comes back
 * with its undo. `onFailure` is told why a draft could not be opened.
 */
export function useDraftSession(path: string | null, onFailure?: (error: unknown) => void): DraftSession | null {
  const [draft, setDraft] = useState<OpenDraft | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new listener for failures is no reason to open the draft again.
  useEffect(() => {
    let current = true;
    setDraft((before) => (before !== null && before.session.path === path ? before : null));
    if (path !== null) {
      openDrafts.open(path).then(
        (opened) => current && setDraft(opened),
        (error) => {
          if (current) onFailure?.(error);
          void loadLater().catch(() => {});
        },
      );
    }
    return () => {
      current = false;
      void openDrafts.flush();
    };
  }, [path]);
  useEffect(handOverOnLeaving, []);
  useStudioEvent('app.closing', () => void openDrafts.flush().then(reportFlushed));
  useStudioEvent('library.opened', () => openDrafts.forget());
  return useSyncExternalStore(draft?.subscribe ?? never, () => draft?.session ?? null);
}

/** Where a closing window cannot be asked to wait, what was typed last is still handed over. */
function handOverOnLeaving(): () => void {
  const leave = () => void openDrafts.flush();
  window.addEventListener('pagehide', leave);
  return () => window.removeEventListener('pagehide', leave);
}
