import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ExportFormat } from '../../domain/export/export-format.ts';
import { call } from '../bridge/calls.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';
import { exportDraft, type PrintedPage } from './export-draft.ts';

export interface ExportProgress {
  done: number;
  of: number;
  stopped: boolean;
}

interface Exporting {
  /** `null` before anything was saved. */
  progress: ExportProgress | null;
  /** What the printer should see. */
  page: PrintedPage | null;
  start: (drafts: readonly { path: string }[], format: ExportFormat) => Promise<void>;
  stop: () => void;
}

/** Saves drafts one after another; `onStart` hands over what was typed, so that the files hold it. */
export function useExport(onStart: () => Promise<void>): Exporting {
  const text = useText('channels');
  const toaster = useToaster();
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const [page, setPage] = useState<PrintedPage | null>(null);
  const stopped = useRef(false);
  const show = async (next: PrintedPage | null) => {
    flushSync(() => setPage(next));
    if (next !== null) await picturesDrawn();
  };
  const saveAll = async (drafts: readonly { path: string }[], format: ExportFormat, into: string | null) => {
    let last: string | null = null;
    for (const [done, { path }] of drafts.entries()) {
      setProgress({ done, of: drafts.length, stopped: stopped.current });
      if (stopped.current) return;
      last = await exportDraft(path, format, into, show);
      if (last === null) return setProgress(null);
    }
    setProgress({ done: drafts.length, of: drafts.length, stopped: false });
    const saved = drafts.length === 1 ? text('exporting.saved', { file: last ?? '' }) : null;
    toaster.done(saved ?? text('exporting.savedMany', { count: drafts.length }));
  };
  return {
    progress,
    page,
    async start(drafts, format) {
      stopped.current = false;
      try {
        await onStart();
        const into = drafts.length === 1 ? null : (await call('exports.chooseFolder', {})).into;
        if (drafts.length === 1 || into !== null) await saveAll(drafts, format, into);
      } catch (failure) {
        toaster.failed(failure);
        setProgress(null);
      }
    },
    stop() {
      stopped.current = true;
      setProgress((before) => (before === null || before.done === before.of ? before : { ...before, stopped: true }));
    },
  };
}

/** A picture is printed only once it was drawn. */
async function picturesDrawn(): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.print-page img')];
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
}
