import { $getNodeByKey, type NodeKey } from 'lexical';
import { ImageOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { call } from '../../app/studio.ts';
import { useText } from '../../app/text.tsx';
import { $isImageNode, type ImageView } from '../nodes/image-node.ts';
import type { EditorParts } from '../parts/editor-parts.ts';
import { NodeField } from './NodeField.tsx';

interface PictureViewProps {
  parts: EditorParts;
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

type Picture = string | null | { why: 'missing' | 'web' };

/** The address of a picture's bytes in this window; `null` while they are read, or why they cannot be shown. */
function usePicture(path: () => string, source: string): Picture {
  const [picture, setPicture] = useState<Picture>(null);
  useEffect(() => {
    let address: string | null = null;
    let current = true;
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(source)) {
      setPicture({ why: 'web' });
      return;
    }
    call('images.read', { draft: path(), source }).then(
      ({ type, bytes }) => {
        if (!current) return;
        address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
        setPicture(address);
      },
      () => current && setPicture({ why: 'missing' }),
    );
    return () => {
      current = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [path, source]);
  return picture;
}
