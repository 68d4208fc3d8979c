import { $create, type EditorConfig, type LexicalEditor, TextNode } from 'lexical';

/** A piece inside a line that is kept as its Markdown, as one whole: an HTML tag, a footnote mark, a reference link. */
export class SourceInlineNode extends TextNode {
  override $config() {
    return this.config('source-inline', { extends: TextNode });
  }

  override createDOM(config: EditorConfig, editor?: LexicalEditor): HTMLElement {
    const dom = super.createDOM(config, editor);
    dom.classList.add('text-source-inline');
    dom.spellcheck = false;
    return dom;
  }

  override isSimpleText(): false {
    return false;
  }

  override canInsertTextBefore(): false {
    return false;
  }

  override canInsertTextAfter(): false {
    return false;
  }
}

export function $createSourceInlineNode(source: string): SourceInlineNode {
  return $create(SourceInlineNode).setTextContent(source).setMode('token');
}

export function $isSourceInlineNode(node: unknown): node is SourceInlineNode {
  return node instanceof SourceInlineNode;
}
