import { loadWritingTools } from '../text/writing-tools/load-writing-tools.ts';
import { createLazyView } from '../ui/lazy-view.ts';

/* What stands over the text only at times; it comes with the later parts. */

export const findBar = createLazyView(async () => {
  const [{ FindBar }] = await Promise.all([import('./FindBar.tsx'), loadWritingTools()]);
  return FindBar;
});
export const textBars = createLazyView(async () => {
  const [{ TextBars }] = await Promise.all([import('./TextBars.tsx'), loadWritingTools()]);
  return TextBars;
});
export const conflictDialog = createLazyView(async () => (await import('./ConflictDialog.tsx')).ConflictDialog);
