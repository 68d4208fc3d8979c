import { focusText } from '../text/commands/focus-text.ts';
import { addImages } from '../text/features/images.ts';
import type { TextState } from '../text/text-state.ts';

/** Asks for picture files, which are then kept beside the draft. */
export function chooseImages(parts: TextState): void {
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
