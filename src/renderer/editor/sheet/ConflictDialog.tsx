import { useMemo } from 'react';
import { useText } from '../../app/text.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Conflict, DraftSession } from '../draft-session.ts';
import { sideBySide } from './side-by-side.ts';

export interface ConflictDialogProps {
  session: DraftSession;
  conflict: Conflict;
  onClose: () => void;
}

/** Both versions of a draft beside each other, block by block, with the choice which one to keep. */
export function ConflictDialog({ session, conflict, onClose }: ConflictDialogProps) {
  const text = useText('editor');
  const rows = useMemo(() => sideBySide(session.handle?.markdown() ?? '', conflict.otherBody), [session.handle, conflict]);
  const choose = (choice: 'mine' | 'other' | 'both') => {
    onClose();
    void session.settle(choice);
  };
  return (
    <Dialog
      title={text('conflict.title')}
      closeLabel={text('banner.dismiss')}
      size="large"
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button button-primary" onClick={() => choose('mine')}>
            {text('conflict.keepMine')}
          </button>
          <button type="button" className="button" onClick={() => choose('other')}>
            {text('conflict.keepOther')}
          </button>
          <button type="button" className="button" onClick={() => choose('both')}>
            {text('conflict.keepBoth')}
          </button>
        </>
      }
    >
      <p className="conflict-hint">{text('conflict.hint')}</p>
      <table className="conflict-table">
        <thead>
          <tr>
            <th scope="col">{text('conflict.mine')}</th>
            <th scope="col">{text('conflict.other')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.same ? '' : 'conflict-changed'}>
              <td>
                {!row.same && <span className="visually-hidden">{text('conflict.changed')} </span>}
                {row.mine}
              </td>
              <td>{row.other}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
