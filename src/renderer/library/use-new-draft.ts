import type { DraftKind } from '../../domain/drafts/draft.ts';
import { useWindow } from '../window/window-state.tsx';
import { useDraftCommands } from './use-draft-commands.ts';

/** Makes a draft where the person is: under the topic, or as an idea among ideas. Without a kind it is of the kind made last. */
export function useNewDraft(): (kind?: DraftKind) => Promise<void> {
  const { state } = useWindow();
  const { create } = useDraftCommands();
  const { place } = state.where;
  const source = place.kind === 'list' ? place.source : null;
  return (kind = state.newKind) =>
    create({
      kind,
      status: source?.kind === 'status' && source.status === 'idea' ? 'idea' : 'drafting',
      topics: source?.kind === 'topic' ? [source.topic] : [],
    });
}
