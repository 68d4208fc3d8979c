import { DraftTies } from '../channels/DraftTies.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import { useWindow } from '../window/window-state.tsx';

/** What ties the open draft to channels, series and other pieces. */
export function OpenDraftTies({ session }: { session: DraftSession }) {
  const { dispatch } = useWindow();
  if (session.access !== 'editable') return null;
  return (
    <DraftTies
      properties={session.properties}
      onChange={session.setProperties}
      onSeries={() => dispatch({ to: 'dialog', dialog: { kind: 'series' } })}
    />
  );
}
