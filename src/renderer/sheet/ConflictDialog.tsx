import { useMemo } from 'react';
import { type BlockDifference, bodyDifference } from '../../domain/markdown/body-difference.ts';
import type { Conflict, DraftSession } from '../draft/draft-session.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useText } from '../words/text.tsx';

export interface ConflictDialogProps {
  session: DraftSession;
  conflict: Conflict;
  onClose: () => void;
}

/** Both versions of a draft beside each other, block by block, with the choice which one to keep. */
export function ConflictDialog({ session, conflict, onClose }: ConflictDialogProps) {
  const text = useText('editor');
  const rows = useMemo(
    () => rowsOf(bodyDifference(session.handle?.markdown() ?? session.source?.text ?? '', conflict.otherBody)),
    [session, conflict],
  );
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
      {conflict.clashing.length > 0 && (
        <p className="conflict-hint">
          {text('conflict.properties', { names: conflict.clashing.map((name) => text(`property.${name}`)).join(', ') })}
        </p>
      )}
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

/** What differs stands beside each other: blocks that only one version has make one row with those that only the other has. */
function rowsOf(blocks: readonly BlockDifference[]): { id: string; mine: string; other: string; same: boolean }[] {
  const rows: { id: string; mine: string; other: string; same: boolean }[] = [];
  for (const [index, { kind, before, after }] of blocks.entries()) {
    const last = rows.at(-1);
    if (kind === 'now' && last !== undefined && !last.same && last.other === '') last.other = after;
    else rows.push({ id: String(index), mine: before, other: after, same: kind === 'same' });
  }
  return rows;
}
