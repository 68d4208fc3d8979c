import { useState } from 'react';
import type { ImportableDraft, ImportPreview } from '../../contract/imports.ts';
import { useText } from '../words/text.tsx';

/** More lines than this come when they are asked for. */
const shownAtFirst = 200;

interface ImportPreviewListProps {
  preview: ImportPreview;
  onStart: (chosen: readonly number[]) => void;
  onBack: () => void;
}

/** What would come in, each to be left out, and what would not, with the reason. */
export function ImportPreviewList({ preview, onStart, onBack }: ImportPreviewListProps) {
  const text = useText('import');
  const { drafts, source, name, folder } = preview;
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [shown, setShown] = useState(shownAtFirst);
  const chosen = drafts.flatMap((_, place) => (left.has(place) ? [] : [place]));
  const toggle = (place: number) => {
    const after = new Set(left);
    if (!after.delete(place)) after.add(place);
    setLeft(after);
  };
  const toggleAll = () => setLeft(new Set(left.size === 0 ? drafts.keys() : []));
  return (
    <>
      <p>
        {text(name === '' ? 'foundLoose' : 'found', { count: drafts.length, name, source: text(`source.${source}`) })}{' '}
        {folder === '' ? text('intoLibrary') : text('intoFolder', { folder })}
      </p>
      <div className="import-buttons">
        <button type="button" className="link-button" onClick={toggleAll}>
          {text(left.size === 0 ? 'none' : 'all')}
        </button>
      </div>
      <ul className="import-list">
        {drafts.slice(0, shown).map((draft, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what names a draft of a preview.
          <ImportLine key={place} draft={draft} chosen={!left.has(place)} onToggle={() => toggle(place)} />
        ))}
      </ul>
      {drafts.length > shown && (
        <button type="button" className="link-button" onClick={() => setShown(drafts.length)}>
          {text('more', { count: drafts.length - shown })}
        </button>
      )}
      <Skipped preview={preview} />
      <div className="import-buttons import-end">
        <button type="button" className="button" onClick={onBack}>
          {text('back')}
        </button>
        <button type="button" className="button button-primary" disabled={chosen.length === 0} onClick={() => onStart(chosen)}>
          {text('start', { count: chosen.length })}
        </button>
      </div>
    </>
  );
}

interface ImportLineProps {
  draft: ImportableDraft;
  chosen: boolean;
  onToggle: () => void;
}

function ImportLine({ draft: { title, kind, status, date, start, files }, chosen, onToggle }: ImportLineProps) {
  const text = useText('import');
  const library = useText('library');
  const facts = [
    library(`kind.${kind}`),
    library(`status.${status}`),
    ...(date === null ? [] : [date]),
    ...(files === 0 ? [] : [text('files', { count: files })]),
  ];
  return (
    <li>
      <label className="import-line">
        <input type="checkbox" checked={chosen} onChange={onToggle} />
        <span className="import-words">
          <span className="import-title">{title.trim() === '' ? start.slice(0, 60) || library('untitled') : title}</span>
          <span className="import-meta">{facts.join(' · ')}</span>
          {title.trim() !== '' && start !== '' && <span className="import-meta">{start}</span>}
        </span>
      </label>
    </li>
  );
}

function Skipped({ preview: { skipped, skippedCount } }: { preview: ImportPreview }) {
  const text = useText('import');
  if (skippedCount === 0) return null;
  const lines = skipped.map((each, place) => ({ ...each, place }));
  return (
    <details className="import-skipped">
      <summary>{text('skipped', { count: skippedCount })}</summary>
      <ul>
        {lines.map(({ name, reason, place }) => (
          <li key={place}>
            {name} <span className="import-meta">{text(`reason.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
