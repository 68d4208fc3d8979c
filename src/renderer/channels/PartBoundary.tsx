import { GripHorizontal } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { ThreadCuts } from '../../domain/channels/copy.ts';
import { boundaryPlaces } from '../../domain/channels/own-cuts.ts';
import { useText } from '../words/text.tsx';

interface PartBoundaryProps {
  cuts: ThreadCuts;
  /** The part that begins below. */
  index: number;
  onMove: (place: number) => void;
}

/** The line between two posts of a thread: dragged, or moved by the arrow keys, from sentence to sentence. */
export function PartBoundary({ cuts, index, onMove }: PartBoundaryProps) {
  const text = useText('channels');
  const dragged = useRef(false);
  const places = boundaryPlaces(cuts, index);
  const here = cuts.parts[index]?.start ?? 0;
  const step = (place: number | undefined) => {
    if (place !== undefined && place !== here) onMove(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? places.findLast((place) => place < here) : places.find((place) => place > here));
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    if (!dragged.current) return;
    const under = placeUnder(event.clientX, event.clientY, event.currentTarget.closest('.thread-parts'), cuts);
    if (under !== null) step(nearest(places, under));
  };
  return (
    <button
      type="button"
      className="thread-boundary"
      aria-label={text('thread.boundary', { part: index + 1 })}
      title={text('thread.boundaryHint')}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = true;
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        dragged.current = false;
      }}
    >
      <GripHorizontal size={16} aria-hidden />
    </button>
  );
}

function nearest(places: readonly number[], wanted: number): number | undefined {
  return places.toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))[0];
}

/** Which place of the text is under a point of the window; each post says where its words are. */
function placeUnder(x: number, y: number, list: Element | null, cuts: ThreadCuts): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  const post = caret?.offsetNode.parentElement?.closest<HTMLElement>('[data-part]') ?? null;
  if (caret === null || post === null || list?.contains(post) !== true) return null;
  const part = cuts.parts[Number(post.dataset.part)];
  if (part === undefined) return null;
  const range = document.createRange();
  range.setStart(post, 0);
  range.setEnd(caret.offsetNode, caret.offset);
  return part.start + range.toString().length - Number(post.dataset.lead);
}
