import { useOpenDraft } from '../app/OpenDraft.tsx';
import { useText } from '../app/text.tsx';
import { useDismissals } from './DismissalsProvider.tsx';
import { LensPanel } from './LensPanel.tsx';
import { useOpenLens } from './LensProvider.tsx';

/** The lens of the open draft, in the sidebar. */
export function LensTab() {
  const text = useText('insight');
  const session = useOpenDraft();
  const { summary, hints, caret } = useOpenLens();
  const { dismiss } = useDismissals();
  if (session === null) return <p className="lens-waiting">{text('noDraft')}</p>;
  if (session.access !== 'editable') return <p className="lens-waiting">{text('notRead')}</p>;
  const draft = session.properties.id ?? session.path;
  return (
    <LensPanel
      key={draft}
      draft={draft}
      summary={summary}
      hints={hints}
      caret={caret}
      onSelect={(hint) => session.handle?.select(hint.block, hint.start, hint.end)}
      onDismiss={dismiss}
    />
  );
}
