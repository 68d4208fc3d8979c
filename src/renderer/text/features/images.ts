import { $getRoot, $getSelection, $insertNodes, $isRangeSelection, HISTORY_PUSH_TAG } from 'lexical';
import { call, StudioFailure } from '../../bridge/calls.ts';
import { $createImageNode } from '../nodes/image-node.ts';
import type { TextState } from '../text-state.ts';

/** Keeps pictures beside the draft and shows them at the caret. What went wrong is told in `offer`. */
export async function addImages({ editor, path, offer }: TextState, files: File[]): Promise<void> {
  for (const file of files) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { source } = await call('images.add', { draft: path(), name: file.name, bytes });
      editor.update(() => $insertImage(source), { tag: HISTORY_PUSH_TAG });
    } catch (error) {
      if (!(error instanceof StudioFailure)) throw error;
      offer.set({ kind: 'failed', message: error.message });
    }
  }
}

function $insertImage(source: string): void {
  if (!$isRangeSelection($getSelection())) $getRoot().selectEnd();
  $insertNodes([$createImageNode({ source, alt: '' })]);
}
