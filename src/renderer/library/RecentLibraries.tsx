import { useSettings } from '../bridge/SettingsProvider.tsx';
import { useLibraryCommands } from '../window/use-library-commands.ts';
import { useText } from '../words/text.tsx';

/** The libraries opened before, but for the one that is open now. */
export function RecentLibraries({ title, without }: { title: string; without: string | null }) {
  const text = useText('app');
  const commands = useLibraryCommands();
  const { settings } = useSettings();
  const recent = settings.libraries.map((folder, place) => ({ folder, place })).filter(({ folder }) => folder !== without);
  if (recent.length === 0) return null;
  return (
    <section className="recent">
      <h3 className="field-label">{title}</h3>
      <ul>
        {recent.map(({ folder, place }) => (
          <li key={folder}>
            <button type="button" className="recent-library" onClick={() => void commands.reopen(place)}>
              <span className="recent-name">{folder.split(/[\\/]/).findLast((part) => part !== '') ?? text('recent.root')}</span>
              <span className="recent-folder">{folder}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
