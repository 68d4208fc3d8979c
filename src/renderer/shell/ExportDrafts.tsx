import { useMemo } from 'react';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { ExportDialog } from '../channels/ExportDialog.tsx';
import { useOpenDraftRef } from '../draft/OpenDraftProvider.tsx';

/** Saves drafts of the library as files; the one at `path` is chosen at first, or none. */
export function ExportDrafts({ path, onClose }: { path: string | null; onClose: () => void }) {
  const { drafts } = useLibraryData();
  const session = useOpenDraftRef();
  const all = drafts.state === 'answered' ? drafts.value : null;
  const shown = useMemo(() => (all ?? []).map((draft) => ({ path: draft.path, title: draft.title })), [all]);
  if (all === null) return null;
  return (
    <ExportDialog
      drafts={shown}
      chosen={path === null ? [] : [path]}
      onStart={async () => session.current?.flush()}
      onClose={onClose}
    />
  );
}
