import { useMemo } from 'react';
import type { LensFinding } from '../../domain/insight/reading.ts';
import { useOpenDraft } from '../draft/OpenDraftProvider.tsx';
import { useAnswers, useDismissals } from '../findings/DismissalsProvider.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';
import { LensPanel } from './LensPanel.tsx';
import { useOpenLens } from './LensProvider.tsx';
import { answerTo, type Leaving, leavingsOf } from './leaving.ts';
import { QuietLens } from './QuietLens.tsx';
import { useLooking } from './use-quiet.ts';

/** The lens of the open draft, in the sidebar. */
export function LensTab() {
  const text = useText('lens');
  const toaster = useToaster();
  const session = useOpenDraft();
  const { summary, hints, hasFailed, isUnderWay, caret, isQuiet, look } = useOpenLens();
  const { dismiss, restore } = useDismissals();
  const { of, give, takeBack } = useAnswers();
  useLooking(look);
  const name = session?.properties.id ?? session?.path ?? '';
  const title = session?.properties.title ?? '';
  const draft = useMemo(() => ({ name, title }), [name, title]);
  if (session === null) return <p className="lens-waiting">{text('noDraft')}</p>;
  if (session.access !== 'editable') return <p className="lens-waiting">{text('notRead')}</p>;
  if (isQuiet) return <QuietLens onLook={look} />;
  const leave = ({ scope, dismissals }: Leaving, hint: LensFinding) => {
    dismiss(dismissals);
    const sentence = { key: hint.dismissalKey, draft: name };
    const isNews = scope === 'sentence' && hint.severity === 'reconsider' && of(sentence) === null;
    if (isNews) give(answerTo(hint, name, 'left'));
    toaster.done(
      text(`left.${scope}`),
      () => {
        restore(dismissals);
        if (isNews) takeBack(sentence);
      },
      'left alone',
    );
  };
  const settle = (hint: LensFinding) => {
    const dismissals = leavingsOf(hint, draft)
      .slice(0, 1)
      .flatMap((leaving) => leaving.dismissals);
    dismiss(dismissals);
    toaster.done(text('acted'), () => restore(dismissals), 'left alone');
  };
  return (
    <LensPanel
      key={name}
      draft={draft}
      summary={summary}
      purpose={session.properties.purpose}
      hints={hints}
      hasFailed={hasFailed}
      isUnderWay={isUnderWay}
      caret={caret}
      onSelect={(hint) => session.handle?.select(hint.range.block, hint.range.start, hint.range.end)}
      onLeave={leave}
      onActed={settle}
    />
  );
}
