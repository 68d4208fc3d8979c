/* What looking through an open draft needs once it stands on the screen, in one file. */

export { createDraftNotices } from './draft-notices.ts';
export { followWithNoticeMarks } from './notice-painter.ts';
export { policyClient } from './policy-client.ts';
