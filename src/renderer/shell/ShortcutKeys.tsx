import { useEffect, useRef } from 'react';
import { useStudioEvent } from '../bridge/calls.ts';
import { isMac, shortcutOf } from '../window/shortcuts.ts';
import { useWindow } from '../window/window-state.tsx';
import { useActions } from './use-actions.ts';

/** Runs actions by their shortcuts and from the application menu. */
export function ShortcutKeys() {
  const actions = useActions();
  const { state, dispatch } = useWindow();
  const hasDialog = state.dialog !== null;
  const inFocusMode = state.layout.mode.kind === 'focus';
  const floats = state.layout.mode.kind === 'zones' && state.layout.mode.floating !== null;
  const run = (id: string): boolean => {
    const action = actions.find((each) => each.id === id);
    action?.run();
    return action !== undefined;
  };
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || hasDialog) return;
    if (event.key === 'Escape' && (inFocusMode || floats)) {
      dispatch({ to: 'layout', event: { type: inFocusMode ? 'focusLeft' : 'floatingClosed' } });
      return;
    }
    const name = shortcutOf(event, 'anywhere', isMac);
    if (name !== null && run(name)) event.preventDefault();
  };
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => latest.current(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  useStudioEvent('app.commandChosen', ({ command }) => {
    run(command);
  });
  return null;
}
