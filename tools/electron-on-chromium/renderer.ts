import { readFileSync } from 'node:fs';
import { createCodec } from './codec.ts';
import { mainWorld } from './main-world.ts';
import { type PreloadFacts, preloadWorld } from './preload-world.ts';

/** The isolated world that a preload script runs in, and the binding in it through which its messages come. */
export const preloadWorldName = 'electron-on-chromium';
export const postBinding = 'electronPost';

/** The function that hands a message to the preload's world. */
export const deliverFunction = 'function (text) { globalThis.electronDeliver(text); }';

export interface PageScripts {
  mainWorld: string;
  preloadWorld: string;
}

/** The two scripts that Chromium runs before the scripts of every document. Throws when the preload file cannot be read. */
export function pageScripts(preload: string, additionalArguments: readonly string[]): PageScripts {
  const facts: PreloadFacts = {
    platform: process.platform,
    arch: process.arch,
    argv: [process.execPath, ...additionalArguments],
    versions: { ...process.versions },
  };
  return {
    mainWorld: `(${mainWorld})();`,
    preloadWorld: `(() => {
      const scope = (${preloadWorld})(${createCodec}, ${JSON.stringify(facts)});
      if (!scope) return;
      (function (require, module, exports, process, global) {${readFileSync(preload, 'utf8')}
      }).call(undefined, scope.require, { exports: scope.exports }, scope.exports, scope.process, globalThis);
    })();
    //# sourceURL=file://${encodeURI(preload)}`,
  };
}
