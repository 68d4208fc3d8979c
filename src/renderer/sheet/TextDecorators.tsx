import type { NodeKey } from 'lexical';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ImageView } from '../text/nodes/image-node.ts';
import type { SourceBlockView } from '../text/nodes/source-block-node.ts';
import type { TextState } from '../text/text-state.ts';
import { PictureView } from './PictureView.tsx';
import { SourceBlock } from './SourceBlock.tsx';

type View = ImageView | SourceBlockView | null;

/** Shows pictures and blocks of source inside the elements that the editor keeps for them. */
export function TextDecorators({ parts }: { parts: TextState }) {
  const views = useViews(parts);
  return Object.entries(views).map(([key, view]) => {
    const element = parts.editor.getElementByKey(key);
    return element === null || view === null
      ? null
      : createPortal(<Shown parts={parts} nodeKey={key} view={view} />, element, key);
  });
}

function useViews({ editor }: TextState): Record<NodeKey, View> {
  const [views, setViews] = useState<Record<NodeKey, View>>(() => editor.getDecorators<View>());
  useEffect(() => {
    setViews(editor.getDecorators<View>());
    return editor.registerDecoratorListener<View>((next) => setViews(next));
  }, [editor]);
  return views;
}

function Shown({ parts, nodeKey, view }: { parts: TextState; nodeKey: NodeKey; view: NonNullable<View> }) {
  if (view.view === 'image') return <PictureView parts={parts} nodeKey={nodeKey} picture={view} />;
  return <SourceBlock editor={parts.editor} nodeKey={nodeKey} source={view.source} />;
}
