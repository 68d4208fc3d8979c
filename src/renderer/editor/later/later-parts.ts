import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { $clipboardData } from '../extensions/clipboard-data.ts';
import { $changeTable, registerTables } from '../extensions/tables.ts';
import { createFinder } from '../find/finder.ts';
import { $printedBlock } from '../markdown/printed-block.ts';
import { reprint } from '../markdown/reprint.ts';
import { splices } from '../markdown/splices.ts';
import { $tableFromMdast } from '../markdown/table-from-mdast.ts';
import { tableNodes } from '../nodes/table-nodes.ts';
import { $insertTable } from '../parts/insert-table.ts';
import { insertTransfer } from '../paste/insert-transfer.ts';
import { OutsideChanges } from '../session/outside-changes.ts';

/** What `later.ts` loads. */
export const laterParts = {
  createFinder,
  $printedBlock,
  reprint,
  splices,
  OutsideChanges,
  tableNodes,
  registerTables,
  $tableFromMdast,
  $insertTable,
  $changeTable,
  insertTransfer,
  $clipboardData,
  characterOf: decodeNamedCharacterReference,
};

export type LaterParts = typeof laterParts;
