import './welcome.css';
import { BookOpenText, FolderOpen } from 'lucide-react';
import { languages } from '../../domain/drafts/draft.ts';
import { RecentLibraries } from '../library/RecentLibraries.tsx';
import { goOnHere } from '../ui/first-focus.ts';
import { useLibraryCommands } from '../window/use-library-commands.ts';
import { useSet } from '../window/use-set.ts';
import { useLanguage, useText } from '../words/text.tsx';

/** What stands in the window while no library is open. `notice` says why the last one is not. */
export function Welcome({ hasNotice }: { hasNotice: boolean }) {
  const text = useText('app');
  const commands = useLibraryCommands();
  return (
    <main className="welcome">
      <div className="welcome-content">
        <header>
          <h1 className="welcome-name">Byline</h1>
          <p className="welcome-lead">{text('welcome.lead')}</p>
        </header>
        {hasNotice && (
          <p role="alert" className="welcome-notice">
            {text('welcome.notice')}
          </p>
        )}
        <div className="welcome-ways">
          <button ref={goOnHere} type="button" className="welcome-way" onClick={() => void commands.choose()}>
            <FolderOpen size={20} aria-hidden />
            <span className="welcome-way-title">{text('welcome.choose')}</span>
            <span className="welcome-way-hint">{text('welcome.chooseHint')}</span>
          </button>
          <button type="button" className="welcome-way" onClick={() => void commands.openSample()}>
            <BookOpenText size={20} aria-hidden />
            <span className="welcome-way-title">{text('welcome.sample')}</span>
            <span className="welcome-way-hint">{text('welcome.sampleHint')}</span>
          </button>
        </div>
        <RecentLibraries title={text('welcome.recent')} without={null} />
        <footer className="welcome-foot">
          <p>{text('welcome.privacy')}</p>
          <LanguageSwitch />
        </footer>
      </div>
    </main>
  );
}

const ownNames = { en: 'English', pl: 'Polski' } as const;

function LanguageSwitch() {
  const text = useText('app');
  const current = useLanguage();
  const set = useSet();
  return (
    <fieldset className="welcome-languages" aria-label={text('welcome.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className="button button-quiet"
          aria-pressed={language === current}
          onClick={() => set({ language })}
        >
          {ownNames[language]}
        </button>
      ))}
    </fieldset>
  );
}
