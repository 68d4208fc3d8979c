import './recovery.css';
import { copyToClipboard } from '../ui/clipboard.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useText } from '../words/text.tsx';
import type { UnsafeQuestion } from './use-closing.ts';

/** Asks what to do with words that could be kept neither in their file nor in the recovery place. */
export function UnsafeDialog({ drafts, onStay, onLeave }: UnsafeQuestion) {
  const text = useText('recovery');
  const app = useText('app');
  const copy = () => copyToClipboard({ plain: drafts.map(({ words }) => words).join('\n\n'), html: null });
  return (
    <Dialog
      title={text('unsafe.title')}
      closeLabel={app('close')}
      onClose={onStay}
      actions={
        <>
          <button type="button" className="button button-quiet" onClick={onLeave}>
            {text('unsafe.leave')}
          </button>
          <button type="button" className="button" onClick={copy}>
            {text('unsafe.copy')}
          </button>
          <button type="button" className="button button-primary" data-begins="" onClick={onStay}>
            {text('unsafe.stay')}
          </button>
        </>
      }
    >
      <p>{text('unsafe.hint', { count: drafts.length })}</p>
      <ul className="recovered">
        {drafts.map(({ library, path, title }) => (
          <li key={`${library} ${path}`}>{title.trim() === '' ? path : title}</li>
        ))}
      </ul>
    </Dialog>
  );
}
