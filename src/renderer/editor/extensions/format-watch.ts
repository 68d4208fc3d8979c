import type { EditorParts } from '../parts/editor-parts.ts';
import { $readFormat } from '../parts/text-format.ts';

/** Keeps `format` true to the place of the caret. */
export function registerFormatWatch({ editor, format }: EditorParts): () => void {
  return editor.registerUpdateListener(({ editorState }) => {
    format.set(editorState.read(() => $readFormat(format.get()), { editor }));
  });
}
