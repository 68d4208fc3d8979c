import './lens-panel.css';
import { useRef, useState } from 'react';
import type { DraftPurpose } from '../../domain/drafts/draft.ts';
import { isReadSpecially } from '../../domain/insight/purposes.ts';
import type { DraftSummaryReading, LensFinding } from '../../domain/insight/reading.ts';
import { SharesBar } from '../findings/SharesBar.tsx';
import { useSteady } from '../ui/use-steady.ts';
import { useText } from '../words/text.tsx';
import type { CaretSentence } from './draft-lens.ts';
import { HintCard } from './HintCard.tsx';
import { shownHints } from './hint-list.ts';
import { LeftAloneLink } from './LeftAloneLink.tsx';
import { LensExample } from './LensExample.tsx';
import type { Leaving, LeftDraft } from './leaving.ts';

export interface LensPanelProps {
  /** The open draft, for silencing one of its sentences. */
  draft: LeftDraft;
  summary: DraftSummaryReading | null;
  /** What the draft is for, if its owner has said so. */
  purpose: DraftPurpose | null;
  hints: readonly LensFinding[];
  /** Whether the draft could not be read. */
  hasFailed: boolean;
  isUnderWay: boolean;
  caret: CaretSentence | null;
  onSelect(hint: LensFinding): void;
  onLeave(leaving: Leaving, hint: LensFinding): void;
  onActed(hint: LensFinding): void;
}

/** The verdict in words, its picture and the hints behind it. */
export function LensPanel({
  draft,
  summary,
  purpose,
  hints,
  hasFailed,
  isUnderWay,
  caret,
  onSelect,
  onLeave,
  onActed,
}: LensPanelProps) {
  const text = useText('lens');
  const [presses, setPresses] = useState(0);
  const [praise, setPraise] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const select = useSteady(onSelect);
  const acted = useSteady(onActed);
  const leave = useSteady((leaving: Leaving, hint: LensFinding) => {
    onLeave(leaving, hint);
    // The card goes, and with it the button that has the focus.
    requestAnimationFrame(() => list.current?.focus());
  });
  if (summary === null) {
    return (
      <>
        <p className="lens-waiting" role="status">
          {text(hasFailed ? 'failed' : isUnderWay ? 'reading' : 'tooFew')}
        </p>
        {!hasFailed && !isUnderWay && <LensExample />}
      </>
    );
  }
  const told = hints.filter((hint) => hint.severity === 'reconsider').length;
  const praised = hints.filter((hint) => hint.severity === 'praise').length;
  const shown = shownHints(hints, { presses, praise }, (hint) => isAt(caret, hint));
  const hidden =
    (praise ? hints.length : hints.length - praised) - shown.filter((hint) => praise || hint.severity !== 'praise').length;
  return (
    <section className="lens-panel" aria-label={text('lens')}>
      <h2 className="lens-verdict">{summary.verdictText}</h2>
      {isReadSpecially(purpose) && <p className="lens-subline">{text(`readAs.${purpose}`)}</p>}
      {hasFailed && <p className="lens-subline">{text('failed')}</p>}
      {summary.verdictSentence === 'empty' && <LensExample />}
      {summary.verdictSentence === 'empty' || summary.verdictSentence === 'unread' ? null : (
        <>
          <p className="lens-subline">{told === 0 ? text('nothingTold') : text('told', { count: told })}</p>
          <SharesBar shares={summary.shares} />
        </>
      )}
      <ol ref={list} tabIndex={-1} className="lens-hints" aria-label={text('hints')}>
        {shown.map((hint) => (
          <HintCard
            key={`${hint.range.block}:${hint.range.start}:${hint.family}`}
            hint={hint}
            draft={draft}
            isAtCaret={isAt(caret, hint)}
            onSelect={select}
            onLeave={leave}
            onActed={acted}
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
      {praised > 0 && (
        <button type="button" className="hint-praised" aria-expanded={praise} onClick={() => setPraise(!praise)}>
          {text('praised', { count: praised })}
        </button>
      )}
      <LeftAloneLink />
      <CaretNote hints={hints} caret={caret} />
    </section>
  );
}

function isAt(caret: CaretSentence | null, hint: LensFinding): boolean {
  return caret !== null && caret.key === hint.range.block && caret.sentence.start === hint.range.start;
}

/** Tells a screen reader what the mark under the caret says to the eye. */
function CaretNote({ hints, caret }: Pick<LensPanelProps, 'hints' | 'caret'>) {
  const text = useText('lens');
  const hint = hints.find((each) => isAt(caret, each));
  return (
    <p className="visually-hidden" role="status">
      {hint === undefined ? '' : text('atCaret', { name: hint.name, why: hint.why })}
    </p>
  );
}
