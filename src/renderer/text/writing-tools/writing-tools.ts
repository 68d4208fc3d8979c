import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { gfmTable } from 'micromark-extension-gfm-table';
import { $insertTable } from '../commands/insert-table.ts';
import { OutsideChanges } from '../document/outside-changes.ts';
import { restoreBody } from '../document/restore-body.ts';
import { $clipboardData } from '../features/clipboard-data.ts';
import { $changeTable, registerTables } from '../features/tables.ts';
import { registerTypography } from '../features/typography.ts';
import { createFinder } from '../find/finder.ts';
import { $printedBlock } from '../markdown/printed-block.ts';
import { providePrinting } from '../markdown/printing.ts';
import { reprint } from '../markdown/reprint.ts';
import { splices } from '../markdown/splices.ts';
import { $tableFromMdast } from '../markdown/table-from-mdast.ts';
import { tableNodes } from '../nodes/table-nodes.ts';
import { insertTransfer } from '../paste/insert-transfer.ts';

providePrinting({ $printedBlock, reprint, $tableFromMdast });

/** What `load-writing-tools.ts` loads. */
export const allWritingTools = {
  createFinder,
  splices,
  OutsideChanges,
  restoreBody,
  tableNodes,
  registerTables,
  registerTypography,
  $insertTable,
  $changeTable,
  insertTransfer,
  $clipboardData,
  characterOf: decodeNamedCharacterReference,
  gfmTable,
};

export type WritingTools = typeof allWritingTools;
