import './trash.css';
import { useAnswer } from '../bridge/use-answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWindow } from '../window/window-state.tsx';
import { useDates } from '../words/dates.ts';
import { failureText } from '../words/failure-text.ts';
import { useText } from '../words/text.tsx';
import { useDraftCommands } from './use-draft-commands.ts';

export interface TrashedDialogProps {
  id: string;
  onClose: () => void;
}

/** A deleted draft to look at, with its way back. */
export function TrashedDialog({ id, onClose }: TrashedDialogProps) {
  const text = useText('trash');
  const library = useText('library');
  const app = useText('app');
  const dates = useDates();
  const { dispatch } = useWindow();
  const { restore } = useDraftCommands();
  const { answer } = useAnswer('trash.read', { id });
  const found = answer.state === 'answered' ? answer.value : null;
  const title = found === null || found.draft.title.trim() === '' ? library('untitled') : found.draft.title;
  return (
    <Dialog
      title={title}
      closeLabel={app('close')}
      onClose={onClose}
      size="large"
      actions={
        <>
          <button
            type="button"
            className="button button-quiet"
            disabled={found === null}
            onClick={() => dispatch({ to: 'dialog', dialog: { kind: 'emptyTrash', ids: [id], count: 1 } })}
          >
            {text('emptyOne')}
          </button>
          <button
            type="button"
            className="button button-primary"
            disabled={found === null}
            onClick={() => {
              onClose();
              void restore(id, found?.draft.title ?? '');
            }}
          >
            {text('restore')}
          </button>
        </>
      }
    >
      {answer.state === 'failed' && <p>{failureText(app, answer.failure)}</p>}
      {found !== null && (
        <>
          <p className="trash-meta">{text('deleted', { when: dates.ago(found.draft.deleted), path: found.draft.path })}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text that scrolls must be reachable by keyboard. */}
          <section className="trash-text" tabIndex={0} aria-label={text('text')}>
            {found.body.trim() === '' ? text('noText') : found.body.trim()}
          </section>
        </>
      )}
    </Dialog>
  );
}
