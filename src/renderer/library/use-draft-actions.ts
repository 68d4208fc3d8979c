import { firstTarget } from '../../domain/channels/first-target.ts';
import { draftKinds, draftStatuses } from '../../domain/drafts/draft.ts';
import { useOpenDraft } from '../draft/OpenDraftProvider.tsx';
import type { Action } from '../window/action.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';
import { useListContent } from './ListRows.tsx';
import { neighbour } from './rows.ts';
import { useDraftCommands } from './use-draft-commands.ts';
import { useNewDraft } from './use-new-draft.ts';

/** What can be done with drafts from anywhere in the window. What needs an open draft is there only with one. */
export function useDraftActions(): Action[] {
  return [...useCreating(), ...useStepping(), ...useOpenDraftActions()];
}

function useCreating(): Action[] {
  const text = useText('library');
  const create = useNewDraft();
  return [
    { id: 'draft.create', label: text('new.button'), run: () => void create() },
    ...draftKinds.map((kind) => ({
      id: `draft.create.${kind}`,
      label: text('action.create', { kind: text(`kind.${kind}`) }),
      run: () => void create(kind),
    })),
  ];
}

function useStepping(): Action[] {
  const text = useText('library');
  const { state } = useWindow();
  const content = useListContent();
  const commands = useDraftCommands();
  const rows = content.state === 'shown' ? content.rows : [];
  const step = (by: 1 | -1) => () => {
    const draft = neighbour(rows, state.where.open?.path ?? null, by);
    if (draft !== null) commands.open(draft.path, 'text');
  };
  if (rows.length === 0) return [];
  return [
    { id: 'draft.next', label: text('action.next'), run: step(1) },
    { id: 'draft.previous', label: text('action.previous'), run: step(-1) },
  ];
}

function useOpenDraftActions(): Action[] {
  const text = useText('library');
  const session = useOpenDraft();
  const { state, dispatch } = useWindow();
  const commands = useDraftCommands();
  if (session === null || state.where.place.kind !== 'list') return [];
  const { path, properties, access } = session;
  const always: Action[] = [
    { id: 'draft.duplicate', label: text('menu.duplicate'), run: () => void commands.duplicate(path) },
    { id: 'draft.export', label: text('menu.export'), run: () => dispatch({ to: 'dialog', dialog: { kind: 'export', path } }) },
    { id: 'draft.reveal', label: text('menu.reveal'), run: () => void commands.reveal(path) },
    { id: 'draft.trash', label: text('menu.trash'), run: () => void commands.trash(path, properties.title) },
  ];
  if (access !== 'editable') return always;
  return [
    { id: 'draft.print', label: text('action.print'), run: () => window.print() },
    { id: 'draft.rename', label: text('menu.rename'), run: () => commands.open(path, 'title') },
    { id: 'topics.edit', label: text('action.topics'), run: () => dispatch({ to: 'picksTopics', path }) },
    ...draftStatuses
      .filter((status) => status !== properties.status)
      .map((status) => ({
        id: `draft.status.${status}`,
        label: text('action.status', { status: text(`status.${status}`) }),
        run: () => void commands.change(path, { status }),
      })),
    {
      id: 'draft.copy',
      label: text('action.copy'),
      run: () => dispatch({ to: 'dialog', dialog: { kind: 'copy', path, target: firstTarget(properties) } }),
    },
    {
      id: 'draft.publish',
      label: text('menu.publish'),
      run: () =>
        dispatch({
          to: 'dialog',
          dialog: { kind: 'publish', path, title: properties.title, channel: properties.channels[0] ?? 'blog' },
        }),
    },
    ...always,
  ];
}
