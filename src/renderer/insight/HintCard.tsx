import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import type { SentenceLabel } from '../../domain/insight/labels.ts';
import type { Hint } from '../../domain/insight/reading.ts';
import { useText } from '../app/text.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { createPart } from '../ui/part.ts';
import { ActionButtons } from './acting/ActionButtons.tsx';
import type { GuidedAction } from './acting/guided-actions.ts';
import { FamilyLink } from './FamilyLink.tsx';
import { LeaveMenu } from './LeaveMenu.tsx';
import type { Leaving, LeftDraft } from './leaving.ts';

const actionPanel = createPart(async () => (await import('./acting/ActionPanel.tsx')).ActionPanel);

export interface HintCardProps {
  hint: Hint;
  draft: LeftDraft;
  isAtCaret: boolean;
  onSelect(hint: Hint): void;
  onLeave(leaving: Leaving): void;
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
export const HintCard = memo(function HintCard({ hint, draft, isAtCaret, onSelect, onLeave }: HintCardProps) {
  const text = useText('insight');
  const card = useRef<HTMLLIElement>(null);
  const [acting, setActing] = useState<GuidedAction | null>(null);
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
      data-tone={hint.tone}
      aria-current={isAtCaret ? 'true' : undefined}
    >
      <div className="hint-head">
        <h3>{hint.name}</h3>
        <FamilyLink family={hint.family} />
      </div>
      <button type="button" className="hint-quote" onClick={() => onSelect(hint)} title={text('showInText')}>
        {quoted(hint.text)}
      </button>
      <p className="hint-why">{hint.why}</p>
      {hint.tone === 'watch' && <p className="hint-action">{hint.action}</p>}
      <div className="hint-foot">
        <ActionButtons hint={hint} acting={acting} onChoose={setActing} />
        <LeaveMenu hint={hint} draft={draft} onLeave={onLeave} />
      </div>
      {acting !== null && (
        <Loaded
          part={actionPanel}
          key={acting.id}
          action={acting}
          hint={hint}
          draft={draft.name}
          onClose={leavePanel}
          onDone={() => setActing(null)}
        />
      )}
    </li>
  );
});

/** In quotation marks of the interface's language, unless the sentence brings its own. */
function quoted(sentence: string): ReactNode {
  return /^["'“„«‘]/u.test(sentence) ? sentence : <q>{sentence}</q>;
}
