import { $getRoot, $getSelection, $isRangeSelection } from 'lexical';

/** Puts words where the caret is, or at the beginning, as if they were typed: a line break begins a paragraph. */
export function $typeWords(words: string): void {
  const selection = $getSelection();
  const caret = $isRangeSelection(selection) ? selection : $getRoot().selectStart();
  for (const [at, line] of words.split('\n').entries()) {
    if (at > 0) caret.insertParagraph();
    if (line !== '') caret.insertText(line);
  }
}
