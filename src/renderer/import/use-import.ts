import { useCallback, useRef, useState } from 'react';
import type { ImportPreview } from '../../contract/imports.ts';
import { call, useStudioEvent } from '../bridge/calls.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';
import type { DroppedFile } from './dropped-files.ts';

/** Where an import is. */
export type ImportState =
  | { kind: 'asking' }
  | { kind: 'reading'; done: number; total: number }
  | { kind: 'shown'; preview: ImportPreview }
  | { kind: 'writing'; done: number; total: number };

export interface Importing {
  state: ImportState;
  choose(from: 'files' | 'folder'): Promise<void>;
  look(files: readonly DroppedFile[]): Promise<void>;
  start(preview: ImportPreview, chosen: readonly number[]): Promise<void>;
  /** Ends what is going on and begins again with the question what to import. */
  stop(): void;
}

/** One import, from the question to the message with its way back. `done` is told when everything is in the library. */
export function useImport(done: () => void): Importing {
  const text = useText('import');
  const toaster = useToaster();
  const { dispatch } = useWindow();
  const [state, setState] = useState<ImportState>({ kind: 'asking' });
  const isStopped = useRef(false);
  useStudioEvent('imports.progressed', ({ stage, done: read, total }) =>
    setState((now) => (now.kind === stage ? { kind: stage, done: read, total } : now)),
  );
  const fail = useCallback(
    (failure: unknown) => {
      setState({ kind: 'asking' });
      // Who stopped it knows.
      if (!isStopped.current) toaster.failed(failure);
    },
    [toaster],
  );
  const read = useCallback(
    async (ask: () => Promise<{ preview: ImportPreview | null }>) => {
      isStopped.current = false;
      setState({ kind: 'reading', done: 0, total: 0 });
      try {
        const { preview } = await ask();
        setState(preview === null ? { kind: 'asking' } : { kind: 'shown', preview });
      } catch (failure) {
        fail(failure);
      }
    },
    [fail],
  );
  const look = useCallback((files: readonly DroppedFile[]) => read(() => call('imports.look', { files: [...files] })), [read]);
  const start = async (preview: ImportPreview, chosen: readonly number[]) => {
    isStopped.current = false;
    setState({ kind: 'writing', done: 0, total: chosen.length });
    try {
      const outcome = await call('imports.start', { id: preview.id, chosen: [...chosen] });
      if (outcome.outcome === 'stopped') {
        setState({ kind: 'asking' });
        return;
      }
      done();
      dispatch({ to: 'where', event: { type: 'opened', path: outcome.first, arrival: 'stay', source: { kind: 'all' } } });
      const undo = () => void takeBack(outcome.undo);
      const words = text('done', { count: outcome.drafts });
      const lacking = outcome.missing === 0 ? '' : ` ${text('missing', { count: outcome.missing })}`;
      toaster.done(words + lacking, undo, `import ${outcome.undo}`);
    } catch (failure) {
      fail(failure);
    }
  };
  const takeBack = async (undo: string) => {
    try {
      const { trashed } = await call('imports.undo', { undo });
      toaster.done(text('undone', { count: trashed }));
    } catch (failure) {
      toaster.failed(failure, () => void takeBack(undo));
    }
  };
  return {
    state,
    look,
    start,
    choose: (from) => read(() => call('imports.choose', { from })),
    stop() {
      isStopped.current = true;
      if (state.kind === 'reading' || state.kind === 'writing') call('imports.stop', {}).catch(toaster.failed);
      else if (state.kind === 'shown') setState({ kind: 'asking' });
    },
  };
}
