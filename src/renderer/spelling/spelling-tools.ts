/* What the check needs once a draft stands on the screen; loaded together, later than the draft. */
export { createDraftSpelling } from './draft-spelling.ts';
export { mistakeFrom } from './next-mistake.ts';
export { spellingClient } from './spelling-client.ts';
export { SpellingPainter } from './spelling-painter.ts';
