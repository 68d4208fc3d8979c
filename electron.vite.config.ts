import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { defaultClientConditions } from 'vite';
import { ownCopy, standIn } from './tools/bundle-plugins.ts';
import { loadingSteps } from './tools/loading-steps.ts';

const inWindow = (file: string) => path.join(import.meta.dirname, 'src/renderer', file);

/** The window, then the editor, each with what it needs; the rest comes in its own parts. */
const steps = loadingSteps([
  {
    name: 'window',
    from: [inWindow('main.tsx')],
    never: /node_modules.(lexical|@lexical|mdast-util|micromark)|renderer.draft.open-draft|domain.insight.(cues|lexicon)/,
  },
  {
    name: 'editor',
    from: [inWindow('draft/DraftKeeper.tsx'), inWindow('sheet/DraftSheet.tsx')],
    without: /node_modules.(mdast-util-to-markdown|markdown-table|longest-streak)/,
    never: /domain.insight|domain.(policy|spelling)/,
  },
  {
    name: 'later',
    from: [
      ...['text/writing-tools/writing-tools.ts', 'sheet/FindBar.tsx', 'sheet/TextBars.tsx'].map(inWindow),
      ...['lens/lens-tools.ts', 'shell/Sidebar.tsx', 'shell/OpenDraftCounters.tsx'].map(inWindow),
    ],
  },
]);

const editorPlugins = [
  // The names of two thousand characters are loaded after a draft stands; until then the window knows the common ones.
  standIn('decode-named-character-reference', inWindow('text/smaller-modules/character-names.ts'), '/src/renderer/'),
  standIn('micromark-extension-gfm-table', inWindow('text/smaller-modules/tables-of-markdown.ts'), '/src/renderer/'),
  standIn('mdast-util-find-and-replace', inWindow('text/smaller-modules/find-and-replace.ts'), '/src/renderer/'),
  ...['getPeerDependencyFromEditor', 'getExtensionDependency'].map((name) =>
    standIn(`@lexical/extension/${name}`, inWindow('text/smaller-modules/lexical-extensions.ts'), '/src/renderer/'),
  ),
  standIn('@lexical/extension/signals', inWindow('text/smaller-modules/lexical-signals.ts'), '/src/renderer/'),
  ownCopy(/^(mdast-util-gfm|markdown-table)/, '/src/domain/markdown/print.ts'),
];

/** Everything but Electron itself is bundled, so that a start reads three files and no `node_modules`. */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: 'src/main/index.ts',
          'index-worker': 'src/core/node/index-worker.ts',
          'import-worker': 'src/core/node/import-worker.ts',
          'lens-worker': 'src/core/node/lens-worker.ts',
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    base: './',
    worker: { format: 'es' },
    build: {
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: 'src/renderer/index.html',
        treeshake: { propertyReadSideEffects: false },
        output: { codeSplitting: { groups: steps } },
      },
    },
    // Else the Markdown parser reads entities through `innerHTML`, which workers lack and trusted types forbid.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    plugins: [react(), ...editorPlugins],
  },
});
