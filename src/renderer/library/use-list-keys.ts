import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isMac, shortcutOf } from '../window/shortcuts.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useWindow } from '../window/window-state.tsx';
import { neighbour, type Row } from './rows.ts';
import { useDraftCommands } from './use-draft-commands.ts';

/** While arrows are held down, drafts are not opened one by one: only where they come to rest. */
const restBeforeOpening = 110;

/** How many drafts Page Up and Page Down pass. */
const page = 6;

interface ListKeys {
  /** Path of the draft under the keys; it runs a little ahead of the open one. */
  active: string | null;
  /** Makes a draft the one under the keys and opens it beside the list. */
  choose: (path: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Arrows, Home, End, Page Up and Page Down move; Enter goes into the text, F2 to the title, Delete to the trash, Ctrl+Z back from there. */
export function useListKeys(rows: readonly Row[]): ListKeys {
  const { state } = useWindow();
  const commands = useDraftCommands();
  const toaster = useToaster();
  const open = state.where.open?.path ?? null;
  const [active, setActive] = useState(open);
  useEffect(() => setActive(open), [open]);
  const drafts = useMemo(() => rows.flatMap((row) => (row.kind === 'draft' ? [row.draft] : [])), [rows]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const choose = useCallback(
    (path: string) => {
      clearTimeout(timer.current);
      setActive(path);
      commands.open(path, 'stay');
    },
    [commands],
  );
  const moveTo = (index: number) => {
    const draft = drafts[Math.min(Math.max(index, 0), drafts.length - 1)];
    if (draft === undefined) return;
    setActive(draft.path);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => commands.open(draft.path, 'stay'), restBeforeOpening);
  };
  const act = (event: KeyboardEvent): boolean => {
    const draft = drafts.find(({ path }) => path === active);
    const name = shortcutOf(event, 'list', isMac);
    if (name === 'undo.last') return toaster.undoLast();
    if (draft === undefined || name === null) return false;
    clearTimeout(timer.current);
    if (name === 'draft.openText') commands.open(draft.path, 'text');
    else if (name === 'draft.rename') commands.open(draft.path, 'title');
    else if (name === 'draft.trash') {
      const next = neighbour(rows, draft.path, 1) ?? neighbour(rows, draft.path, -1);
      void commands.trash(draft.path, draft.title).then(() => next !== null && choose(next.path));
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = drafts.findIndex(({ path }) => path === active);
    const target = targetOf(event, at, drafts.length);
    if (target !== null) moveTo(target);
    if (target !== null || act(event)) event.preventDefault();
  };
  return { active, choose, onKeyDown };
}

function targetOf(event: KeyboardEvent, at: number, count: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const targets: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at === -1 ? count - 1 : at - 1,
    Home: 0,
    End: count - 1,
    PageDown: at + page,
    PageUp: at - page,
  };
  return targets[event.key] ?? null;
}
