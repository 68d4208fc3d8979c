import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App, languageOf } from './app/App.tsx';
import { call } from './app/studio.ts';
import { loadTexts } from './app/text.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root');
const state = await call('app.state', {});
const texts = await loadTexts(languageOf(state.settings, state.systemLanguage));
createRoot(root).render(<App initial={state} texts={texts} />);
