import './channels.css';
import './export.css';
import { type Dispatch, memo, type SetStateAction, useCallback, useState } from 'react';
import { type ExportFormat, exportFormats } from '../../domain/export/export-format.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useText } from '../words/text.tsx';
import { LossList } from './LossList.tsx';
import { PrintPage } from './PrintPage.tsx';
import { useExport } from './use-export.ts';
import { useExportLosses } from './use-export-losses.ts';

interface ExportDialogProps {
  /** The drafts that can be saved, with what they are called. */
  drafts: readonly { path: string; title: string }[];
  /** Those that are chosen at first. */
  chosen: readonly string[];
  /** Hands over what was typed, so that the files hold it. */
  onStart: () => Promise<void>;
  onClose: () => void;
}

/**
 * Saves one draft or many as files of one kind, and tells what the files lose and how far it is; it can be stopped between
 * two drafts.
 */
export function ExportDialog({ drafts, chosen: first, onStart, onClose }: ExportDialogProps) {
  const text = useText('channels');
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(first));
  const { progress, page, start, stop } = useExport(onStart);
  const wanted = drafts.filter(({ path }) => chosen.has(path));
  const losses = useExportLosses(
    wanted.map(({ path }) => path),
    format,
  );
  const running = progress !== null && progress.done < progress.of && !progress.stopped;
  const close = () => {
    stop();
    onClose();
  };
  return (
    <Dialog
      title={text('exporting.title')}
      closeLabel={text('close')}
      onClose={close}
      size="medium"
      actions={
        <>
          <p className="copy-status" role="status">
            {progress !== null &&
              text(progress.stopped ? 'exporting.stopped' : 'exporting.progress', { done: progress.done, of: progress.of })}
          </p>
          {running ? (
            <button type="button" className="button" onClick={stop}>
              {text('exporting.stop')}
            </button>
          ) : (
            <button
              type="button"
              className="button button-primary"
              disabled={wanted.length === 0}
              onClick={() => void start(wanted, format)}
            >
              {text('exporting.start', { count: wanted.length })}
            </button>
          )}
        </>
      }
    >
      <div className="export-dialog">
        <FormatChoice format={format} disabled={running} onChoose={setFormat} />
        {losses !== null && <LossList losses={losses} layout="rich" />}
        {drafts.length > 1 && <DraftChoice drafts={drafts} chosen={chosen} disabled={running} onChoose={setChosen} />}
      </div>
      {page !== null && <PrintPage {...page} />}
    </Dialog>
  );
}

interface FormatChoiceProps {
  format: ExportFormat;
  disabled: boolean;
  onChoose: (format: ExportFormat) => void;
}

function FormatChoice({ format, disabled, onChoose }: FormatChoiceProps) {
  const text = useText('channels');
  return (
    <fieldset disabled={disabled}>
      <legend className="field-label">{text('exporting.format')}</legend>
      {exportFormats.map((each) => (
        <label key={each} className="switch-line">
          <input type="radio" name="export-format" checked={each === format} onChange={() => onChoose(each)} />
          <span>
            {text(`exporting.formats.${each}`)} <span className="field-hint">{text(`exporting.hints.${each}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface DraftChoiceProps {
  drafts: readonly { path: string; title: string }[];
  chosen: ReadonlySet<string>;
  disabled: boolean;
  onChoose: Dispatch<SetStateAction<ReadonlySet<string>>>;
}

function DraftChoice({ drafts, chosen, disabled, onChoose }: DraftChoiceProps) {
  const text = useText('channels');
  const isAll = drafts.every(({ path }) => chosen.has(path));
  const toggle = useCallback(
    (path: string) =>
      onChoose((before) => {
        const after = new Set(before);
        if (!after.delete(path)) after.add(path);
        return after;
      }),
    [onChoose],
  );
  return (
    <fieldset disabled={disabled} className="export-drafts">
      <legend className="field-label">{text('exporting.drafts')}</legend>
      <button
        type="button"
        className="link-button"
        onClick={() => onChoose(new Set(isAll ? [] : drafts.map(({ path }) => path)))}
      >
        {text(isAll ? 'chooseNone' : 'chooseAll')}
      </button>
      {drafts.map(({ path, title }) => (
        <DraftLine key={path} path={path} title={title} isChosen={chosen.has(path)} onToggle={toggle} />
      ))}
    </fieldset>
  );
}

interface DraftLineProps {
  path: string;
  title: string;
  isChosen: boolean;
  onToggle: (path: string) => void;
}

/** Drawn anew only when its own draft is chosen or not: a library may have thousands. */
const DraftLine = memo(({ path, title, isChosen, onToggle }: DraftLineProps) => (
  <label className="switch-line">
    <input type="checkbox" checked={isChosen} onChange={() => onToggle(path)} />
    {title.trim() === '' ? path : title}
  </label>
));
