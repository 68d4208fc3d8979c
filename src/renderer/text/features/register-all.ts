import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from 'lexical';
import type { TextState } from '../text-state.ts';
import { registerCodeBlocks } from './code-blocks.ts';
import { registerCopy } from './copy.ts';
import { registerPressBelow } from './ends.ts';
import { registerFormatWatch } from './format-watch.ts';
import { registerFormats } from './formats.ts';
import { registerHeadings } from './headings.ts';
import { registerKeys } from './keys.ts';
import { registerLaterTables } from './later-tables.ts';
import { registerLaterTypography } from './later-typography.ts';
import { registerLinks } from './links.ts';
import { registerLists } from './lists.ts';
import { registerMarkdownShortcuts } from './markdown-shortcuts.ts';
import { registerPaste } from './paste.ts';
import { registerQuotes } from './quotes.ts';

/** Every feature of the text; the order decides who is asked first where two listen to one command. */
export function registerAll(parts: TextState): () => void {
  const { editor } = parts;
  return mergeRegister(
    registerRichText(editor),
    registerKeys(parts),
    registerFormats(editor),
    registerMarkdownShortcuts(editor),
    registerLaterTypography(parts),
    registerLaterTables(editor),
    registerCodeBlocks(editor),
    registerQuotes(editor),
    registerHeadings(editor),
    registerLists(editor),
    registerLinks(parts),
    registerPaste(parts),
    registerCopy(editor),
    registerPressBelow(editor),
    registerFormatWatch(parts),
  );
}
