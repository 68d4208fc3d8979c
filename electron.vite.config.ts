import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { defaultClientConditions } from 'vite';

/** Everything but Electron itself is bundled, so that a start reads three files and no `node_modules`. */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: 'src/main/index.ts',
          'index-worker': 'src/core/node/index-worker.ts',
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
      rollupOptions: { input: 'src/renderer/index.html' },
    },
    // Else the Markdown parser reads entities through `innerHTML`, which workers lack and trusted types forbid.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    plugins: [react()],
  },
});
