import { useEffect, useRef, useState } from 'react';
import type { ChannelProfile } from '../../domain/channels/channel.ts';
import type { ThreadCuts } from '../../domain/channels/copy.ts';
import { countFor } from '../../domain/channels/count.ts';
import { useText } from '../words/text.tsx';
import { useCountText } from '../words/use-count-text.ts';
import { CopyButton } from './CopyButton.tsx';
import { CuttablePart } from './CuttablePart.tsx';
import { PartBoundary } from './PartBoundary.tsx';

interface ThreadPartsProps {
  parts: readonly string[];
  channel: ChannelProfile;
  reply: boolean;
  wasCopied: (index: number) => boolean;
  onCopy: (index: number, text: string) => void;
  /** Where the words of the parts are, and what happens when a person cuts, joins or moves there; `cutAt` is `null` while Byline cuts. */
  cutting: PartCutting | null;
}

export interface PartCutting {
  cuts: ThreadCuts;
  cutAt: ((place: number) => boolean) | null;
  moveTo: (index: number, place: number) => boolean;
}

/** The posts of a thread, each with its count and its own button; a person may cut and join them. */
export function ThreadParts({ parts, channel, reply, wasCopied, onCopy, cutting }: ThreadPartsProps) {
  const text = useText('channels');
  const counts = useCountText();
  const { list, cut, move, said } = useCutting(cutting, parts.length);
  const cuts = cutting?.cuts ?? null;
  const byHand = cutting?.cutAt != null;
  return (
    <>
      {byHand && <p className="field-hint thread-parts-hint">{text('thread.manualHint')}</p>}
      <ol ref={list} className="thread-parts">
        {parts.map((part, index) => {
          const count = countFor(channel, part, { reply: reply && index === 0 });
          const place = cuts?.parts[index]?.start;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place; the same words may stand in two of them.
            <li key={index} className="thread-part">
              {cuts !== null && index > 0 && <PartBoundary cuts={cuts} index={index} onMove={(to) => move(index, to)} />}
              {byHand && index > 0 && place !== undefined && (
                <button type="button" className="link-button thread-join" data-place={place} onClick={() => cut(place, true)}>
                  {text('thread.join', { part: index })}
                </button>
              )}
              {cuts === null ? (
                <p className="copy-text">{part}</p>
              ) : (
                <CuttablePart part={part} cuts={cuts} index={index} onCut={byHand ? (at) => cut(at, false) : null} />
              )}
              <div className="thread-part-foot">
                <span className="channel-counter" data-over={count.over > 0 || undefined}>
                  {counts.count(count)}
                </span>
                <CopyButton
                  label={parts.length === 1 ? text('copy') : text('copyPart', { part: index + 1 })}
                  copied={wasCopied(index)}
                  onCopy={() => onCopy(index, part)}
                />
              </div>
            </li>
          );
        })}
      </ol>
      {cutting !== null && (
        <p className="copy-status" role="status">
          {said === 'none' ? '' : said === 'done' ? text('thread.nowParts', { count: parts.length }) : text(`thread.${said}`)}
        </p>
      )}
    </>
  );
}

/** Cuts, joins and moves, says what came of it, and keeps the focus at the place: where one was cut, one can be joined again. */
function useCutting(cutting: PartCutting | null, parts: number) {
  const list = useRef<HTMLOListElement>(null);
  const [done, setDone] = useState<{ place: number | null; said: 'done' | 'moved' | 'noRoom' | 'cannotMove' } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button to focus is there once the parts are others.
  useEffect(() => {
    if (done?.said === 'done') list.current?.querySelector<HTMLElement>(`[data-place="${done.place}"]`)?.focus();
  }, [done, parts]);
  const cut = (place: number, joins: boolean) => {
    const worked = cutting?.cutAt?.(place) === true;
    if (worked || joins) setDone({ place, said: worked ? 'done' : 'noRoom' });
  };
  const move = (index: number, place: number) =>
    setDone({ place: null, said: cutting?.moveTo(index, place) === true ? 'moved' : 'cannotMove' });
  return { list, cut, move, said: done?.said ?? 'none' } as const;
}
