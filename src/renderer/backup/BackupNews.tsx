import { StudioFailure, useStudioEvent } from '../bridge/calls.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';

/** Says that a backup was made and read back, or that the one that was due could not be. */
export function BackupNews() {
  const text = useText('backup');
  const toaster = useToaster();
  useStudioEvent('backup.made', ({ file, files }) => toaster.done(text('made', { count: files, file: fileName(file) })));
  useStudioEvent('backup.failed', (failure) => toaster.failed(new StudioFailure(failure)));
  return null;
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
