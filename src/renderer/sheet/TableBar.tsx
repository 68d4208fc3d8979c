import { Columns3, Rows3, TableColumnsSplit, TableRowsSplit, Trash2 } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { TableAct } from '../text/features/tables.ts';
import { $isTableNode } from '../text/nodes/tables.ts';
import type { TextState } from '../text/text-state.ts';
import { writingTools } from '../text/writing-tools/load-writing-tools.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useText } from '../words/text.tsx';
import { useNodeAtCaret } from './block-at-caret.ts';
import { useAnchor } from './use-anchor.ts';

const acts: { act: TableAct; icon: ReactNode }[] = [
  { act: 'rowBelow', icon: <Rows3 size={16} aria-hidden /> },
  { act: 'columnRight', icon: <Columns3 size={16} aria-hidden /> },
  { act: 'deleteRow', icon: <TableRowsSplit size={16} aria-hidden /> },
  { act: 'deleteColumn', icon: <TableColumnsSplit size={16} aria-hidden /> },
  { act: 'deleteTable', icon: <Trash2 size={16} aria-hidden /> },
];

/** What can be done to the table with the caret, over it. */
export function TableBar({ parts: { editor } }: { parts: TextState }) {
  const text = useText('editor');
  const place = useRef<HTMLDivElement>(null);
  const key = useNodeAtCaret(editor, $isTableNode);
  useAnchor(place, () => (key === null ? null : (editor.getElementByKey(key)?.getBoundingClientRect() ?? null)), 'above', [key]);
  if (key === null) return null;
  return (
    <div ref={place} role="toolbar" aria-label={text('table.label')} className="table-bar">
      {acts.map(({ act, icon }) => (
        <IconButton
          key={act}
          label={text(`table.${act}`)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => editor.update(() => writingTools().$changeTable(act))}
        >
          {icon}
        </IconButton>
      ))}
    </div>
  );
}
