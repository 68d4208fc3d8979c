import type { LibraryState } from '../../contract/library.ts';
import { RecentLibraries } from '../app/RecentLibraries.tsx';
import { useText } from '../app/text.tsx';
import { useLibraryCommands } from '../app/use-library-commands.ts';

/** Where the drafts are, and the way to another library. */
export function LibrarySection({ library }: { library: LibraryState }) {
  const text = useText('settings');
  const commands = useLibraryCommands();
  return (
    <div className="settings-section">
      <div className="setting">
        <h3 className="field-label">{text('library.here')}</h3>
        <p className="setting-folder">{library.folder}</p>
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
      <RecentLibraries title={text('library.recent')} without={library.folder} />
    </div>
  );
}
