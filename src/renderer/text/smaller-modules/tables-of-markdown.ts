import type { Extension } from 'micromark-util-types';
import { writingToolsIfLoaded } from '../writing-tools/load-writing-tools.ts';

/**
 * How tables are read. The build puts it in place of the function of this name for the Markdown parser in the window;
 * `loadWritingToolsFor` sees to it that the real one is there before a text with a table is read.
 */
export function gfmTable(): Extension {
  return writingToolsIfLoaded()?.gfmTable() ?? {};
}

/** Named by the parser beside it; the window never asks it for HTML. */
export function gfmTableHtml(): never {
  throw new Error('The window makes no HTML from tokens.');
}
