import { $create, LineBreakNode } from 'lexical';

/** A line end inside a paragraph that Markdown calls soft: shown and kept as typed. A `LineBreakNode` is the hard one. */
export class SoftBreakNode extends LineBreakNode {
  override $config() {
    return this.config('soft-break', { extends: LineBreakNode });
  }
}

export function $createSoftBreakNode(): SoftBreakNode {
  return $create(SoftBreakNode);
}

export function $isSoftBreakNode(node: unknown): node is SoftBreakNode {
  return node instanceof SoftBreakNode;
}
