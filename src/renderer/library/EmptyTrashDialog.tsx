import { call } from '../bridge/calls.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';

export interface EmptyTrashDialogProps {
  /** Those to remove; everything with `null`. */
  ids: string[] | null;
  count: number;
  onClose: () => void;
}

/** Asks before drafts leave the trash for good, since nothing brings them back. */
export function EmptyTrashDialog({ ids, count, onClose }: EmptyTrashDialogProps) {
  const text = useText('trash');
  const app = useText('app');
  const toaster = useToaster();
  const empty = async () => {
    onClose();
    try {
      const { removed } = await call('trash.empty', { ids });
      // What is gone for good cannot be put back by the message that told of its deletion.
      for (const gone of ids?.map((id) => `trash ${id}`) ?? ['trash']) toaster.settled(gone);
      toaster.done(text('emptied', { count: removed }));
    } catch (failure) {
      toaster.failed(failure);
    }
  };
  return (
    <Dialog
      title={text('question')}
      closeLabel={app('close')}
      onClose={onClose}
      size="small"
      actions={
        <>
          <button type="button" className="button" onClick={() => void empty()}>
            {text('remove')}
          </button>
          <button type="button" className="button button-primary" onClick={onClose}>
            {text('keep')}
          </button>
        </>
      }
    >
      <p>{text('questionHint', { count })}</p>
    </Dialog>
  );
}
