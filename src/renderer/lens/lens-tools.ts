/* What the lens needs once a draft stands on the screen, in one file. */

export { createDraftLens } from './draft-lens.ts';
export { lensClient } from './lens-client.ts';
export { followWithMarks } from './mark-painter.ts';
