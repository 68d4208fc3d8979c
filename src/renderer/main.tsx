import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { start } from './shell/start.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root');
void start(createRoot(root));
