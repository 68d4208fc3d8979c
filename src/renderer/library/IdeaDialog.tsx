import './today.css';
import { Dialog } from '../ui/Dialog.tsx';
import { useText } from '../words/text.tsx';
import { IdeaLine } from './IdeaLine.tsx';

/** Takes ideas from anywhere in the window, a line each; Escape goes back to where one was. */
export function IdeaDialog({ onClose }: { onClose: () => void }) {
  const text = useText('library');
  const app = useText('app');
  return (
    <Dialog title={text('idea.dialog')} closeLabel={app('close')} onClose={onClose}>
      <IdeaLine />
    </Dialog>
  );
}
