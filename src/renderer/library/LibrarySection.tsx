import type { ReactNode } from 'react';
import type { LibraryState } from '../../contract/library.ts';
import { useLibraryCommands } from '../window/use-library-commands.ts';
import { useText } from '../words/text.tsx';
import { LeftOutField } from './LeftOutField.tsx';
import { NewDraftFolder } from './NewDraftFolder.tsx';
import { RecentLibraries } from './RecentLibraries.tsx';

/** Where the drafts are, copies of them elsewhere, and the way to another library. */
export function LibrarySection({ library, backup }: { library: LibraryState; backup: ReactNode }) {
  const text = useText('settings');
  const commands = useLibraryCommands();
  return (
    <div className="settings-section">
      <div className="setting">
        <h3 className="field-label">{text('library.here')}</h3>
        <p className="folder-name">{library.folder}</p>
        <p className="field-hint">{text('library.hint')}</p>
        <div className="setting-buttons">
          <button type="button" className="button" onClick={() => void commands.reveal()}>
            {text('library.reveal')}
          </button>
          <button type="button" className="button" onClick={() => void commands.choose()}>
            {text('library.choose')}
          </button>
          {!library.sample && (
            <button type="button" className="button" onClick={() => void commands.openSample()}>
              {text('library.sample')}
            </button>
          )}
        </div>
      </div>
      {backup}
      <NewDraftFolder />
      <LeftOutField />
      <RecentLibraries title={text('library.recent')} without={library.folder} />
    </div>
  );
}
