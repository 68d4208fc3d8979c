import { call } from '../bridge/calls.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { mayLeave } from '../window/leaving.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';

export interface RestoredDialogProps {
  place: string;
  files: number;
  onClose: () => void;
}

/** Says where the files of a backup are now; the library that is open is as it was. */
export function RestoredDialog({ place, files, onClose }: RestoredDialogProps) {
  const text = useText('backup');
  const app = useText('app');
  const toaster = useToaster();
  const open = async () => {
    onClose();
    if (await mayLeave()) await call('backup.openRestored', {}).catch(toaster.failed);
  };
  return (
    <Dialog
      title={text('restored.title')}
      closeLabel={app('close')}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {app('close')}
          </button>
          <button type="button" className="button button-primary" onClick={() => void open()}>
            {text('restored.open')}
          </button>
        </>
      }
    >
      <p>{text('restored.files', { count: files })}</p>
      <p className="folder-name">{place}</p>
      <p>{text('restored.hint')}</p>
    </Dialog>
  );
}
