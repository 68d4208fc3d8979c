import type { TextState } from '../text-state.ts';
import { onWritingTools } from '../writing-tools/load-writing-tools.ts';

/** Quotation marks and dashes as they are typed, from when their code is loaded: the first keys of a session do not wait for it. */
export function registerLaterTypography(parts: TextState): () => void {
  let undo = () => {};
  const forget = onWritingTools(({ registerTypography }) => {
    undo = registerTypography(parts);
  });
  return () => {
    forget();
    undo();
  };
}
