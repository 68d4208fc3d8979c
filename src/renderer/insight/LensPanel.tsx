import './lens-panel.css';
import { useRef, useState } from 'react';
import type { DraftPurpose } from '../../domain/drafts/draft.ts';
import { isReadSpecially } from '../../domain/insight/purposes.ts';
import type { DraftSummaryReading, Hint } from '../../domain/insight/reading.ts';
import { useText } from '../app/text.tsx';
import { useSteady } from '../ui/use-steady.ts';
import type { CaretSentence } from './draft-lens.ts';
import { HintCard } from './HintCard.tsx';
import { shownHints } from './hint-list.ts';
import { LeftAloneLink } from './LeftAloneLink.tsx';
import type { Leaving, LeftDraft } from './leaving.ts';
import { SharesBar } from './SharesBar.tsx';

export interface LensPanelProps {
  /** The open draft, for silencing one of its sentences. */
  draft: LeftDraft;
  summary: DraftSummaryReading | null;
  /** What the draft is for, if its owner has said so. */
  purpose: DraftPurpose | null;
  hints: readonly Hint[];
  caret: CaretSentence | null;
  onSelect(hint: Hint): void;
  onLeave(leaving: Leaving): void;
}

/** The verdict in words, its picture and the hints behind it. */
export function LensPanel({ draft, summary, purpose, hints, caret, onSelect, onLeave }: LensPanelProps) {
  const text = useText('insight');
  const [presses, setPresses] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const select = useSteady(onSelect);
  const leave = useSteady((leaving: Leaving) => {
    onLeave(leaving);
    // The card goes, and with it the button that has the focus.
    requestAnimationFrame(() => list.current?.focus());
  });
  if (summary === null) return <p className="lens-waiting">{text('reading')}</p>;
  const told = hints.filter((hint) => hint.tone === 'watch').length;
  const shown = shownHints(hints, presses, (hint) => isAt(caret, hint));
  const hidden = hints.length - shown.length;
  return (
    <section className="lens-panel" aria-label={text('lens')}>
      <h2 className="lens-verdict">{summary.verdictText}</h2>
      {isReadSpecially(purpose) && <p className="lens-subline">{text(`readAs.${purpose}`)}</p>}
      {summary.verdictSentence === 'empty' ? null : (
        <>
          <p className="lens-subline">{told === 0 ? text('nothingTold') : text('told', { count: told })}</p>
          <SharesBar shares={summary.shares} />
        </>
      )}
      <ol ref={list} tabIndex={-1} className="lens-hints" aria-label={text('hints')}>
        {shown.map((hint) => (
          <HintCard
            key={`${hint.block}:${hint.start}:${hint.family}`}
            hint={hint}
            draft={draft}
            isAtCaret={isAt(caret, hint)}
            onSelect={select}
            onLeave={leave}
          />
        ))}
      </ol>
      {(hidden > 0 || presses > 0) && (
        <button
          type="button"
          className="hint-more"
          aria-expanded={presses > 0}
          onClick={() => setPresses(hidden > 0 ? presses + 1 : 0)}
        >
          {hidden > 0 ? text('more', { count: hidden }) : text('fewer')}
        </button>
      )}
      <LeftAloneLink />
      <CaretNote hints={hints} caret={caret} />
    </section>
  );
}

function isAt(caret: CaretSentence | null, hint: Hint): boolean {
  return caret !== null && caret.key === hint.block && caret.sentence.start === hint.start;
}

/** Tells a screen reader what the mark under the caret says to the eye. */
function CaretNote({ hints, caret }: Pick<LensPanelProps, 'hints' | 'caret'>) {
  const text = useText('insight');
  const hint = hints.find((each) => isAt(caret, each));
  return (
    <p className="visually-hidden" role="status">
      {hint === undefined ? '' : text('atCaret', { name: hint.name, why: hint.why })}
    </p>
  );
}
