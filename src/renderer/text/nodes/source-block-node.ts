import { $create, $getState, $setState, createState, DecoratorNode } from 'lexical';
import { parseText } from './node-text.ts';

const sourceState = createState('source', { parse: parseText });

/** What the window needs to show a block as its Markdown. */
export interface SourceBlockView {
  view: 'source-block';
  source: string;
}

/** A block that the editor cannot show as it will look (HTML, a footnote, a definition…), kept character for character. */
export class SourceBlockNode extends DecoratorNode<SourceBlockView> {
  override $config() {
    return this.config('source-block', { extends: DecoratorNode, stateConfigs: [{ stateConfig: sourceState, flat: true }] });
  }

  getSource(): string {
    return $getState(this, sourceState);
  }

  setSource(source: string): this {
    return $setState(this, sourceState, source);
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('div');
    dom.className = 'text-source-block';
    return dom;
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): false {
    return false;
  }

  override getTextContent(): string {
    return this.getSource();
  }

  override decorate(): SourceBlockView {
    return { view: 'source-block', source: this.getSource() };
  }
}

export function $createSourceBlockNode(source: string): SourceBlockNode {
  return $create(SourceBlockNode).setSource(source);
}

export function $isSourceBlockNode(node: unknown): node is SourceBlockNode {
  return node instanceof SourceBlockNode;
}
