import { useEffect, useRef, useState } from 'react';
import type { ChannelProfile } from '../../domain/channels/channel.ts';
import type { ThreadCuts } from '../../domain/channels/copy.ts';
import { countFor } from '../../domain/channels/count.ts';
import { useText } from '../app/text.tsx';
import { CopyButton } from './CopyButton.tsx';
import { CuttablePart } from './CuttablePart.tsx';
import { useCountText } from './use-count-text.ts';

interface ThreadPartsProps {
  parts: readonly string[];
  channel: ChannelProfile;
  reply: boolean;
  wasCopied: (index: number) => boolean;
  onCopy: (index: number, text: string) => void;
  /** Where the words of the parts are, and what happens when a person cuts or joins there; `null` when Byline cuts. */
  cutting: { cuts: ThreadCuts; cutAt: (place: number) => boolean } | null;
}

/** The posts of a thread, each with its count and its own button; a person may cut and join them. */
export function ThreadParts({ parts, channel, reply, wasCopied, onCopy, cutting }: ThreadPartsProps) {
  const text = useText('channels');
  const counts = useCountText();
  const { list, cut, said } = useCutting(cutting?.cutAt ?? null, parts.length);
  return (
    <>
      {cutting !== null && <p className="field-hint thread-parts-hint">{text('thread.manualHint')}</p>}
      <ol ref={list} className="thread-parts">
        {parts.map((part, index) => {
          const count = countFor(channel, part, { reply: reply && index === 0 });
          const place = cutting?.cuts.parts[index]?.start;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place; the same words may stand in two of them.
            <li key={index} className="thread-part">
              {cutting !== null && index > 0 && place !== undefined && (
                <button type="button" className="link-button thread-join" data-place={place} onClick={() => cut(place, true)}>
                  {text('thread.join', { part: index })}
                </button>
              )}
              {cutting === null ? (
                <p className="copy-text">{part}</p>
              ) : (
                <CuttablePart part={part} cuts={cutting.cuts} index={index} onCut={(at) => cut(at, false)} />
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
          {said === 'refused' ? text('thread.noRoom') : said === 'done' ? text('thread.nowParts', { count: parts.length }) : ''}
        </p>
      )}
    </>
  );
}

/** Cuts and joins, says what came of it, and keeps the focus at the place: where one was cut, one can be joined again. */
function useCutting(cutAt: ((place: number) => boolean) | null, parts: number) {
  const list = useRef<HTMLOListElement>(null);
  const [done, setDone] = useState<{ place: number; said: 'done' | 'refused' } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button to focus is there once the parts are others.
  useEffect(() => {
    if (done?.said === 'done') list.current?.querySelector<HTMLElement>(`[data-place="${done.place}"]`)?.focus();
  }, [done, parts]);
  const cut = (place: number, joins: boolean) => {
    const worked = cutAt?.(place) === true;
    if (worked || joins) setDone({ place, said: worked ? 'done' : 'refused' });
  };
  return { list, cut, said: done?.said ?? null };
}
