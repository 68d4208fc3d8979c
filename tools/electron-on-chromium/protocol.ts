// The DevTools protocol's types are the ones that Playwright carries; nothing of this file is left at run time.
export type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts';
