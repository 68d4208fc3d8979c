import type { LexicalEditor } from 'lexical';
import { domRange } from '../access/dom-range.ts';
import { scrollToBlock } from '../access/scroll-to-block.ts';
import type { FoundPlace } from './find-places.ts';

/** Brings a found place into sight, a little above the middle of the sheet. */
export function scrollToPlace(editor: LexicalEditor, place: FoundPlace): void {
  const range = domRange(editor, place.key, place.start, place.end);
  const scroller = scrollerOf(editor);
  const box = range?.getBoundingClientRect();
  if (range === null || scroller === null || box === undefined || isHidden(box)) {
    scrollToBlock(editor, place.key);
    if (range !== null) requestAnimationFrame(() => requestAnimationFrame(() => centre(range, scrollerOf(editor))));
    return;
  }
  const sheet = scroller.getBoundingClientRect();
  if (box.top < sheet.top + 80 || box.bottom > sheet.bottom - 80) centre(range, scroller);
}

/** A block that was never shown has no boxes for its text. */
function isHidden(box: DOMRect): boolean {
  return box.width === 0 && box.height === 0;
}

function centre(range: Range, scroller: Element | null): void {
  if (scroller === null) return;
  const box = range.getBoundingClientRect();
  if (isHidden(box)) return;
  const sheet = scroller.getBoundingClientRect();
  scroller.scrollTop += box.top - sheet.top - sheet.height * 0.4;
}

function scrollerOf(editor: LexicalEditor): Element | null {
  return editor.getRootElement()?.closest('[data-scrolls="sheet"]') ?? null;
}
