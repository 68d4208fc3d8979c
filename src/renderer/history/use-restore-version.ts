import { useOpenDraftRef } from '../draft/OpenDraftProvider.tsx';
import type { TextAccess } from '../text/access/text-access.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';

/** Brings an earlier text of the open draft, or one block of it, back as its newest state. The state before is kept as a version, and can be taken back. */
export function useRestoreVersion(): (path: string, body: string, what: 'version' | 'block') => Promise<void> {
  const text = useText('history');
  const toaster = useToaster();
  const session = useOpenDraftRef();
  return async (path, body, what) => {
    const open = session.current;
    if (open?.path !== path) return;
    try {
      const before = await open.restore(body);
      const about = `restored ${path}`;
      toaster.done(
        text(what === 'block' ? 'restoredBlock' : 'restored'),
        () => void open.restore(before).catch(toaster.failed),
        about,
      );
      whenTextGoesOn(open.handle, () => toaster.settled(about));
    } catch (failure) {
      toaster.failed(failure);
    }
  };
}

/** Tells once that the text is not any more what it is now: by undo, or because the person writes on. */
function whenTextGoesOn(handle: TextAccess | null, act: () => void): void {
  const now = handle?.markdown();
  const stop = handle?.onBlocksChange(() => {
    if (handle.markdown() === now) return;
    stop?.();
    act();
  });
}
