import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { PlacedNotice } from '../../domain/policy/read-blocks.ts';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import { useOpenDraft } from '../draft/OpenDraftProvider.tsx';
import { useDismissals } from '../findings/DismissalsProvider.tsx';
import { openWhenCalm } from '../ui/when-calm.ts';
import { useWindow } from '../window/window-state.tsx';
import type { DraftNotices } from './draft-notices.ts';
import { createNoticeSilence } from './leaving-notices.ts';
import type { followWithNoticeMarks } from './notice-painter.ts';
import type { LookedFor } from './policy-protocol.ts';
import { useLookedFor } from './use-looked-for.ts';
import '../findings/finding-marks.css';

/** What is noticed in the open draft. */
export interface OpenNotices {
  /** In the order of the text, without what was left alone; `null` before the first reading. */
  notices: readonly PlacedNotice[] | null;
  /** What stands under the caret. */
  caret: PlacedNotice | null;
}

const NoticesContext = createContext<OpenNotices>({ notices: null, caret: null });

export const useOpenNotices = (): OpenNotices => useContext(NoticesContext);

/**
 * Looks through the open draft for rules, personal data, views and questions, and marks them in the text, whether or not the
 * sidebar shows them. `isQuiet`: the person wants no marks at the moment.
 */
export function NoticesProvider({ isQuiet, children }: { isQuiet: boolean; children: ReactNode }) {
  const session = useOpenDraft();
  const { settings } = useSettings();
  const { state } = useWindow();
  const looked = useLookedFor();
  const isLeft = useNoticeSilence(session);
  const showsMarks = settings.showMarks && state.layout.mode.kind !== 'focus' && !isQuiet;
  const handle = session?.handle ?? null;
  const opened = useDraftNotices(session, looked?.lookedFor ?? null);
  const [all, setAll] = useState<readonly PlacedNotice[] | null>(null);
  const [caret, setCaret] = useState<PlacedNotice | null>(null);
  useEffect(() => {
    setAll(null);
    setCaret(null);
    if (opened === null || handle === null) return;
    const { notices, follow } = opened;
    const stop = notices.onRead(() => setAll(notices.all()));
    const unfollow = follow({ notices, handle, showsMarks, isLeft, onCaret: setCaret });
    setAll(notices.isRead() ? notices.all() : null);
    return () => {
      stop();
      unfollow();
    };
  }, [opened, handle, showsMarks, isLeft]);
  const value = useMemo(
    () => ({ notices: all === null ? null : all.filter((notice) => !isLeft(notice)), caret }),
    [all, caret, isLeft],
  );
  return <NoticesContext value={value}>{children}</NoticesContext>;
}

/** Tells of a notice whether it was left alone in this draft. Stable between changes of what was. */
export function useNoticeSilence(session: DraftSession | null): (notice: PlacedNotice) => boolean {
  const { all } = useDismissals();
  const path = session?.path ?? '';
  const id = session?.properties.id ?? null;
  return useMemo(() => createNoticeSilence(all, id === null ? [path] : [id, path]), [all, id, path]);
}

interface OpenedNotices {
  notices: DraftNotices;
  follow: typeof followWithNoticeMarks;
}

/** Looking begins when the draft stands on the screen; the code for it comes then, too. */
function useDraftNotices(session: DraftSession | null, lookedFor: LookedFor | null): OpenedNotices | null {
  const handle = session?.access === 'editable' ? session.handle : null;
  const [opened, setOpened] = useState<OpenedNotices | null>(null);
  useEffect(() => {
    if (handle === null || lookedFor === null) return;
    // Without the dictionary or its worker the draft is written as before; copying says that it could not be looked through.
    return openWhenCalm<OpenedNotices>({
      async open(isWanted) {
        const { createDraftNotices, followWithNoticeMarks, policyClient } = await import('./notice-tools.ts');
        const client = await policyClient();
        if (!isWanted()) return null;
        const notices = createDraftNotices(client, handle, lookedFor);
        return { opened: { notices, follow: followWithNoticeMarks }, close: () => notices.dispose() };
      },
      onChange: setOpened,
    });
  }, [handle, lookedFor]);
  return opened;
}
