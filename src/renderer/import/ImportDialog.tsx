import './import.css';
import { useEffect } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { useText } from '../words/text.tsx';
import type { DroppedFile } from './dropped-files.ts';
import { ImportPreviewList } from './ImportPreviewList.tsx';
import { type Importing, useImport } from './use-import.ts';

export interface ImportDialogProps {
  /** What was dropped on the window, which is read at once. */
  dropped: readonly DroppedFile[] | null;
  onClose: () => void;
}

/** Brings in what was written elsewhere: what to read, what is in it, how far it is. Nothing is written before the person has seen it. */
export function ImportDialog({ dropped, onClose }: ImportDialogProps) {
  const text = useText('import');
  const app = useText('app');
  const importing = useImport(onClose);
  const { state, look, stop } = importing;
  useEffect(() => {
    if (dropped !== null) void look(dropped);
  }, [dropped, look]);
  const close = () => {
    stop();
    onClose();
  };
  return (
    <Dialog title={text('title')} closeLabel={app('close')} onClose={close} size="large">
      {state.kind === 'asking' && <Question importing={importing} />}
      {(state.kind === 'reading' || state.kind === 'writing') && <Progress state={state} onStop={stop} />}
      {state.kind === 'shown' && (
        <ImportPreviewList
          key={state.preview.id}
          preview={state.preview}
          onStart={(chosen) => void importing.start(state.preview, chosen)}
          onBack={stop}
        />
      )}
    </Dialog>
  );
}

function Question({ importing }: { importing: Importing }) {
  const text = useText('import');
  return (
    <>
      <p>{text('what')}</p>
      <ul className="import-sources">
        {(['markdown', 'documents', 'blogs', 'posts'] as const).map((group) => (
          <li key={group}>{text(`group.${group}`)}</li>
        ))}
      </ul>
      <div className="import-buttons">
        <button type="button" className="button button-primary" onClick={() => void importing.choose('files')}>
          {text('chooseFiles')}
        </button>
        <button type="button" className="button" onClick={() => void importing.choose('folder')}>
          {text('chooseFolder')}
        </button>
      </div>
      <p className="field-hint">{text('drop')}</p>
    </>
  );
}

interface ProgressProps {
  state: Extract<Importing['state'], { done: number }>;
  onStop: () => void;
}

function Progress({ state: { kind, done, total }, onStop }: ProgressProps) {
  const text = useText('import');
  const words = kind === 'reading' ? text('reading') : text('writing');
  return (
    <>
      <p role="status">{total === 0 ? words : `${words} ${text('of', { done, total })}`}</p>
      <progress className="import-progress" aria-label={words} max={Math.max(1, total)} value={done} />
      <div className="import-buttons">
        <button type="button" className="button" onClick={onStop}>
          {text('stop')}
        </button>
      </div>
    </>
  );
}
