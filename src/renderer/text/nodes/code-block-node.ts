import {
  $create,
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getState,
  $isLineBreakNode,
  $isTextNode,
  $setState,
  createState,
  ElementNode,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from 'lexical';
import { parseText } from './node-text.ts';

const languageState = createState('language', { parse: parseText });
const metaState = createState('meta', { parse: parseText });

/** A block of code: text and line breaks only, with the language (and the rest of the fence's line) it was marked with. */
export class CodeBlockNode extends ElementNode {
  override $config() {
    return this.config('code-block', {
      extends: ElementNode,
      stateConfigs: [
        { stateConfig: languageState, flat: true },
        { stateConfig: metaState, flat: true },
      ],
    });
  }

  getLanguage(): string {
    return $getState(this, languageState);
  }

  setLanguage(language: string): this {
    return $setState(this, languageState, language);
  }

  getMeta(): string {
    return $getState(this, metaState);
  }

  setMeta(meta: string): this {
    return $setState(this, metaState, meta);
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('pre');
    dom.className = 'text-code-block';
    dom.spellcheck = false;
    return this.#markLanguage(dom);
  }

  override updateDOM(_before: this, dom: HTMLElement): boolean {
    this.#markLanguage(dom);
    return false;
  }

  #markLanguage(dom: HTMLElement): HTMLElement {
    dom.dataset.language = this.getLanguage();
    return dom;
  }

  /** Enter starts a line that is as far in as the one before; on an empty last line it leaves the block. */
  override insertNewAfter(selection: RangeSelection): null | ParagraphNode {
    const lines = textBefore(this, selection).split('\n');
    const line = lines.at(-1) ?? '';
    if (line === '' && lines.length > 1 && isAtEnd(this, selection)) return this.#leave();
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    const added: LexicalNode[] = [$createLineBreakNode()];
    if (indent !== '') added.push($createTextNode(indent));
    selection.insertNodes(added);
    return null;
  }

  #leave(): ParagraphNode {
    const last = this.getLastChild();
    if ($isLineBreakNode(last)) last.remove();
    const paragraph = $createParagraphNode();
    this.insertAfter(paragraph);
    return paragraph;
  }

  override canIndent(): false {
    return false;
  }

  override collapseAtStart(): true {
    this.replace($createParagraphNode().append(...this.getChildren()));
    return true;
  }
}

function textBefore(block: CodeBlockNode, selection: RangeSelection): string {
  const point = selection.anchor;
  const parts: string[] = [];
  for (const child of block.getChildren()) {
    if (point.type === 'text' && child.getKey() === point.key)
      return parts.join('') + child.getTextContent().slice(0, point.offset);
    if (point.type === 'element' && parts.length === point.offset) break;
    parts.push(child.getTextContent());
  }
  return parts.join('');
}

function isAtEnd(block: CodeBlockNode, selection: RangeSelection): boolean {
  return textBefore(block, selection).length === block.getTextContentSize();
}

/** A code block with this text, line by line. */
export function $createCodeBlockNode(language = '', text = '', meta = ''): CodeBlockNode {
  const block = $create(CodeBlockNode);
  if (language !== '') block.setLanguage(language);
  if (meta !== '') block.setMeta(meta);
  const lines = text.split(/\r\n|\n|\r/);
  lines.forEach((line, index) => {
    if (index > 0) block.append($createLineBreakNode());
    if (line !== '') block.append($createTextNode(line));
  });
  return block;
}

export function $isCodeBlockNode(node: unknown): node is CodeBlockNode {
  return node instanceof CodeBlockNode;
}

/** The code, with `\n` between lines. */
export function $textOfCodeBlock(block: CodeBlockNode): string {
  return block
    .getChildren()
    .map((child) => ($isTextNode(child) || $isLineBreakNode(child) ? child.getTextContent() : ''))
    .join('');
}
