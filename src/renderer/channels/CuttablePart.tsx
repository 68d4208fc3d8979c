import { Scissors } from 'lucide-react';
import { Fragment } from 'react';
import type { ThreadCuts } from '../../domain/channels/copy.ts';
import { cutPlaces } from '../../domain/channels/own-cuts.ts';
import { useText } from '../words/text.tsx';

interface CuttablePartProps {
  /** The post as it will be copied, with its prefix and number. */
  part: string;
  cuts: ThreadCuts;
  index: number;
  /** `null` while Byline cuts. */
  onCut: ((place: number) => void) | null;
}

const shownWords = 40;

/** A post with a pair of scissors wherever the next one could begin. */
export function CuttablePart({ part, cuts, index, onCut }: CuttablePartProps) {
  const text = useText('channels');
  const { start, end } = cuts.parts[index] ?? { start: 0, end: 0 };
  const body = cuts.text.slice(start, end);
  const at = Math.max(0, part.indexOf(body));
  const edges = [start, ...cutPlaces(cuts, index), end];
  return (
    <p className="copy-text" data-part={index} data-lead={at}>
      {part.slice(0, at)}
      {edges.slice(0, -1).map((from, order) => {
        const words = cuts.text.slice(from, edges[order + 1]);
        return (
          <Fragment key={from}>
            {order > 0 && onCut !== null && (
              <button
                type="button"
                className="thread-cut"
                data-place={from}
                aria-label={text('thread.cutHere', { words: words.trim().slice(0, shownWords) })}
                title={text('thread.cutHint')}
                onClick={() => onCut(from)}
              >
                <Scissors size={13} aria-hidden />
              </button>
            )}
            {words}
          </Fragment>
        );
      })}
      {part.slice(at + body.length)}
    </p>
  );
}
