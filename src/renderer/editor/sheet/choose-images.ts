import { addImages } from '../extensions/images.ts';
import type { EditorParts } from '../parts/editor-parts.ts';
import { focusText } from '../parts/focus-text.ts';

/** Asks for picture files, which are then kept beside the draft. */
export function chooseImages(parts: EditorParts): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = 'image/png,image/jpeg,image/gif,image/webp,image/avif';
  field.multiple = true;
  field.addEventListener('change', () => {
    focusText(parts.editor);
    void addImages(parts, [...(field.files ?? [])]);
  });
  field.click();
}
