import { $create, $getState, $setState, createState, DecoratorNode } from 'lexical';
import { parseText } from './node-text.ts';

const sourceState = createState('source', { parse: parseText });
const altState = createState('alt', { parse: parseText });
const titleState = createState('title', { parse: parseText });

/** What the window needs to show an image of the text. */
export interface ImageView {
  view: 'image';
  source: string;
  alt: string;
}

/** An image in the text: where it lies (as written in the Markdown), what it shows in words, and its title. */
export class ImageNode extends DecoratorNode<ImageView> {
  override $config() {
    return this.config('image', {
      extends: DecoratorNode,
      stateConfigs: [
        { stateConfig: sourceState, flat: true },
        { stateConfig: altState, flat: true },
        { stateConfig: titleState, flat: true },
      ],
    });
  }

  getSource(): string {
    return $getState(this, sourceState);
  }

  getAlt(): string {
    return $getState(this, altState);
  }

  setAlt(alt: string): this {
    return $setState(this, altState, alt);
  }

  getTitle(): string {
    return $getState(this, titleState);
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('span');
    dom.className = 'text-image';
    return dom;
  }

  override updateDOM(): false {
    return false;
  }

  override getTextContent(): string {
    return '';
  }

  override decorate(): ImageView {
    return { view: 'image', source: this.getSource(), alt: this.getAlt() };
  }
}

export function $createImageNode(image: { source: string; alt: string; title?: string }): ImageNode {
  const node = $create(ImageNode);
  $setState(node, sourceState, image.source);
  $setState(node, altState, image.alt);
  return $setState(node, titleState, image.title ?? '');
}

export function $isImageNode(node: unknown): node is ImageNode {
  return node instanceof ImageNode;
}
