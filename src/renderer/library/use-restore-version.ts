import { useOpenDraftRef } from '../app/OpenDraft.tsx';
import { call } from '../app/studio.ts';
import { useToaster } from '../app/Toasts.tsx';
import { useText } from '../app/text.tsx';

/** Brings an earlier text of a draft back as its newest state; nothing of the state before is lost, and it can be taken back. */
export function useRestoreVersion(): (path: string, body: string) => Promise<void> {
  const text = useText('library');
  const toaster = useToaster();
  const session = useOpenDraftRef();
  return async (path, body) => {
    try {
      if (session.current?.path === path) await session.current.flush();
      const before = await replaceBody(path, body);
      toaster.done(text('history.restored'), () => void replaceBody(path, before).catch(toaster.failed));
    } catch (failure) {
      toaster.failed(failure);
    }
  };
}

/** Gives the body that was there before. */
async function replaceBody(path: string, body: string): Promise<string> {
  const { revision, body: before } = await call('drafts.read', { path });
  await call('drafts.save', { path, revision, changes: [{ start: 0, end: before.length, text: body }] });
  return before;
}
