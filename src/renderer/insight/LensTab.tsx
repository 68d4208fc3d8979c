import { useMemo } from 'react';
import { useOpenDraft } from '../app/OpenDraft.tsx';
import { useToaster } from '../app/Toasts.tsx';
import { useText } from '../app/text.tsx';
import { useDismissals } from './DismissalsProvider.tsx';
import { LensPanel } from './LensPanel.tsx';
import { useOpenLens } from './LensProvider.tsx';
import type { Leaving } from './leaving.ts';
import { QuietLens } from './QuietLens.tsx';
import { useLooking } from './use-quiet.ts';

/** The lens of the open draft, in the sidebar. */
export function LensTab() {
  const text = useText('insight');
  const toaster = useToaster();
  const session = useOpenDraft();
  const { summary, hints, caret, isQuiet, look } = useOpenLens();
  const { dismiss, restore } = useDismissals();
  useLooking(look);
  const name = session?.properties.id ?? session?.path ?? '';
  const title = session?.properties.title ?? '';
  const draft = useMemo(() => ({ name, title }), [name, title]);
  if (session === null) return <p className="lens-waiting">{text('noDraft')}</p>;
  if (session.access !== 'editable') return <p className="lens-waiting">{text('notRead')}</p>;
  if (isQuiet) return <QuietLens onLook={look} />;
  const leave = ({ scope, dismissals }: Leaving) => {
    dismiss(dismissals);
    toaster.done(text(`left.${scope}`), () => restore(dismissals));
  };
  return (
    <LensPanel
      key={name}
      draft={draft}
      summary={summary}
      purpose={session.properties.purpose}
      hints={hints}
      caret={caret}
      onSelect={(hint) => session.handle?.select(hint.block, hint.start, hint.end)}
      onLeave={leave}
    />
  );
}
