import type { Root } from 'react-dom/client';
import type { Language } from '../../domain/drafts/draft.ts';
import { loadCatalogues } from '../strings/catalogues.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { App, languageOf } from './App.tsx';
import { notStarted } from './parts.ts';
import { call } from './studio.ts';
import { loadTexts, TextProvider } from './text.tsx';
import { failureFrom } from './use-answer.ts';

/** Asks for what a window begins with and shows it. When that fails, the window says so and can be told to try again. */
export async function start(root: Root): Promise<void> {
  const likely = likelyLanguage();
  try {
    const [state] = await Promise.all([call('app.state', {}), loadCatalogues(likely)]);
    const texts = await loadTexts(languageOf(state.settings, state.systemLanguage));
    root.render(<App initial={state} texts={texts} />);
  } catch (thrown) {
    root.render(
      <TextProvider texts={await loadTexts(likely)} language={likely}>
        <Loaded part={notStarted} failure={failureFrom(thrown)} onTryAgain={() => start(root)} />
      </TextProvider>,
    );
  }
}

/** The computer's language, in which most people read Byline: its words come while the trusted side still answers. */
function likelyLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('pl') ? 'pl' : 'en';
}
