import { $getNodeByKey, type NodeKey } from 'lexical';
import { ImageOff } from 'lucide-react';
import { usePicture } from '../bridge/use-picture.ts';
import { $isImageNode, type ImageView } from '../text/nodes/image-node.ts';
import type { TextState } from '../text/text-state.ts';
import { useText } from '../words/text.tsx';
import { NodeField } from './NodeField.tsx';

interface PictureViewProps {
  parts: TextState;
  nodeKey: NodeKey;
  picture: ImageView;
}

/** A picture of the library with its words for those who cannot see it, which are written right under it. */
export function PictureView({ parts, nodeKey, picture }: PictureViewProps) {
  const text = useText('editor');
  const { source, alt } = picture;
  const address = usePicture(parts.path, source);
  const setAlt = (words: string) => {
    parts.editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      if ($isImageNode(node)) node.setAlt(words);
    });
  };
  return (
    <span className="picture">
      {typeof address === 'string' ? (
        <img className="picture-image" src={address} alt={alt} draggable={false} />
      ) : (
        <span className="picture-missing">
          <ImageOff size={18} aria-hidden />
          {address === null ? '' : text(`image.${address.why}`, { source })}
        </span>
      )}
      <NodeField
        className="picture-alt"
        label={text('image.alt')}
        placeholder={text('image.noAlt')}
        value={alt}
        onCommit={setAlt}
      />
    </span>
  );
}
