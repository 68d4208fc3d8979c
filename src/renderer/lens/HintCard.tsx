import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import type { SentenceLabel } from '../../domain/insight/labels.ts';
import type { LensFinding } from '../../domain/insight/reading.ts';
import { LazyView } from '../ui/LazyView.tsx';
import { createLazyView } from '../ui/lazy-view.ts';
import { useText } from '../words/text.tsx';
import { GivenAnswer } from './AnswerLine.tsx';
import { ActionButtons } from './acting/ActionButtons.tsx';
import type { GuidedAction } from './acting/guided-actions.ts';
import { LeaveMenu } from './LeaveMenu.tsx';
import type { Leaving, LeftDraft } from './leaving.ts';

const actionPanel = createLazyView(async () => (await import('./acting/ActionPanel.tsx')).ActionPanel);
const whyPanel = createLazyView(async () => (await import('./WhyPanel.tsx')).WhyPanel);

export interface HintCardProps {
  hint: LensFinding;
  draft: LeftDraft;
  isAtCaret: boolean;
  onSelect(hint: LensFinding): void;
  onLeave(leaving: Leaving, hint: LensFinding): void;
  /** What the hint asks for stands in the text now. */
  onActed(hint: LensFinding): void;
}

const colourOfLabel: Record<SentenceLabel, string> = {
  promotion: 'promotion',
  humblebrag: 'promotion',
  dual: 'promotion',
  value: 'value',
  credit: 'value',
  question: 'question',
  stance: 'stance',
  neutral: 'soft',
};

/** One hint: what it is, the words, why, one action, and a way to leave it be. Drawn anew only when what it is given differs. */
export const HintCard = memo(function HintCard({ hint, draft, isAtCaret, onSelect, onLeave, onActed }: HintCardProps) {
  const text = useText('lens');
  const card = useRef<HTMLLIElement>(null);
  const [acting, setActing] = useState<GuidedAction | null>(null);
  const [showsWhy, setShowsWhy] = useState(false);
  const leavePanel = () => {
    card.current?.querySelector<HTMLElement>('.act-button[aria-expanded="true"]')?.focus();
    setActing(null);
  };
  useEffect(() => {
    if (isAtCaret) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isAtCaret]);
  return (
    <li
      ref={card}
      className="hint-card"
      data-colour={colourOfLabel[hint.label]}
      data-severity={hint.severity}
      aria-current={isAtCaret ? 'true' : undefined}
    >
      <h3>{hint.name}</h3>
      <button type="button" className="hint-quote" onClick={() => onSelect(hint)} title={text('showInText')}>
        {quoted(hint)}
      </button>
      <p className="hint-why">{hint.why}</p>
      {hint.severity !== 'praise' && <p className="hint-action">{hint.actions[0]}</p>}
      <GivenAnswer hint={hint} draft={draft.name} />
      <div className="hint-foot">
        <ActionButtons hint={hint} acting={acting} onChoose={setActing} />
        <div className="hint-aside">
          <button
            type="button"
            className="hint-quiet-button"
            aria-expanded={showsWhy}
            aria-label={text('alike.of', { name: hint.name })}
            onClick={() => setShowsWhy(!showsWhy)}
          >
            {text('alike.button')}
          </button>
          <LeaveMenu hint={hint} draft={draft} onLeave={(leaving) => onLeave(leaving, hint)} />
        </div>
      </div>
      {showsWhy && <LazyView view={whyPanel} hint={hint} draft={draft.name} />}
      {acting !== null && (
        <LazyView
          view={actionPanel}
          key={acting.id}
          action={acting}
          hint={hint}
          draft={draft.name}
          onClose={leavePanel}
          onDone={() => {
            setActing(null);
            onActed(hint);
          }}
        />
      )}
    </li>
  );
});

/** The sentence with the words that speak set off, in quotation marks of the interface's language unless it brings its own. */
function quoted(hint: LensFinding): ReactNode {
  const words = withStrongWords(hint);
  return /^["'“„«‘]/u.test(hint.text) ? words : <q>{words}</q>;
}

function withStrongWords({ text, range, words }: LensFinding): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const word of words.toSorted((one, other) => one.start - other.start)) {
    const start = Math.max(at, word.start - range.start);
    const end = word.end - range.start;
    if (end <= start) continue;
    parts.push(text.slice(at, start), <strong key={start}>{text.slice(start, end)}</strong>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
