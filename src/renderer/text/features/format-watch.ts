import { $readFormat } from '../commands/text-format.ts';
import type { TextState } from '../text-state.ts';

/** Keeps `format` true to the place of the caret. */
export function registerFormatWatch({ editor, format }: TextState): () => void {
  return editor.registerUpdateListener(({ editorState }) => {
    format.set(editorState.read(() => $readFormat(format.get()), { editor }));
  });
}
