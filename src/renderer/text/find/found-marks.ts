import type { LexicalEditor } from 'lexical';
import { domRange } from '../access/dom-range.ts';
import type { FoundPlace } from './find-places.ts';

/** So many places are marked around the one that is shown; more could not be seen at once. */
const mostMarked = 1000;

/** Marks found places over the text, with the CSS Custom Highlight API: the text itself is not changed. */
export function paintFound(editor: LexicalEditor, places: FoundPlace[], current: number): void {
  if (typeof Highlight === 'undefined') return;
  const first = Math.max(0, current - mostMarked / 2);
  const marked = places.slice(first, first + mostMarked);
  const rangeOf = (place: FoundPlace) => domRange(editor, place.key, place.start, place.end);
  const others = marked.filter((_, index) => first + index !== current).map(rangeOf);
  const shown = places[current] === undefined ? null : rangeOf(places[current]);
  CSS.highlights.set('found', new Highlight(...others.filter((range) => range !== null)));
  const currentMark = new Highlight(...(shown === null ? [] : [shown]));
  currentMark.priority = 1;
  CSS.highlights.set('found-current', currentMark);
}
