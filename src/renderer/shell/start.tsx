import type { Root } from 'react-dom/client';
import type { Language } from '../../domain/drafts/draft.ts';
import { call } from '../bridge/calls.ts';
import { failureFrom } from '../bridge/use-answer.ts';
import { LazyView } from '../ui/LazyView.tsx';
import { loadCatalogues } from '../words/strings/catalogues.ts';
import { loadTexts, TextProvider } from '../words/text.tsx';
import { App, languageOf } from './App.tsx';
import { notStarted } from './lazy-views.ts';

/** Asks for what a window begins with and shows it. When that fails, the window says so and can be told to try again. */
export async function start(root: Root): Promise<void> {
  const likely = likelyLanguage();
  try {
    const [state] = await Promise.all([call('app.state', {}), loadCatalogues(likely, 'first')]);
    const texts = await loadTexts(languageOf(state.settings, state.systemLanguage));
    root.render(<App initial={state} texts={texts} />);
  } catch (thrown) {
    root.render(
      <TextProvider texts={await loadTexts(likely)} language={likely}>
        <LazyView view={notStarted} failure={failureFrom(thrown)} onTryAgain={() => start(root)} />
      </TextProvider>,
    );
  }
}

/** The computer's language, in which most people read Byline: its words come while the trusted side still answers. */
function likelyLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('pl') ? 'pl' : 'en';
}
