import { createPart } from '../../ui/part.ts';
import { loadLater } from '../later/later.ts';

/* What stands over the text only at times; it comes with the later parts. */

export const findBar = createPart(async () => {
  const [{ FindBar }] = await Promise.all([import('./FindBar.tsx'), loadLater()]);
  return FindBar;
});
export const textBars = createPart(async () => {
  const [{ TextBars }] = await Promise.all([import('./TextBars.tsx'), loadLater()]);
  return TextBars;
});
export const conflictDialog = createPart(async () => (await import('./ConflictDialog.tsx')).ConflictDialog);
