import { $isElementNode, $isTextNode, type ElementNode, type LexicalNode, type PointType, type TextNode } from 'lexical';

/** Where a point stands in a top-level block, counted in characters of its text. */
export function $offsetInBlock(block: LexicalNode, point: PointType): number {
  if (!$isElementNode(block)) return 0;
  let offset = 0;
  for (const leaf of leaves(block)) {
    if (leaf.getKey() === point.key) return offset + point.offset;
    if (point.type === 'element' && isAtOrAfter(leaf, point)) return offset;
    offset += leaf.getTextContentSize();
  }
  return offset;
}

function isAtOrAfter(leaf: LexicalNode, point: PointType): boolean {
  let node: LexicalNode | null = leaf;
  while (node !== null && node.getParent()?.getKey() !== point.key) node = node.getParent();
  return node !== null && node.getIndexWithinParent() >= point.offset;
}

/** Sets a point at so many characters into a block, or at its end when it is shorter. */
export function $setPointInBlock(point: PointType, block: LexicalNode, offset: number): void {
  const place = $textAt(block, offset);
  if (place !== null) point.set(place.node.getKey(), place.offset, 'text');
  else if ($isElementNode(block)) point.set(block.getKey(), block.getChildrenSize(), 'element');
  else point.set('root', block.getIndexWithinParent(), 'element');
}

function $textAt(block: LexicalNode, offset: number): { node: TextNode; offset: number } | null {
  if (!$isElementNode(block)) return null;
  let rest = offset;
  let last: LexicalNode | null = null;
  for (const leaf of leaves(block)) {
    const size = leaf.getTextContentSize();
    if ($isTextNode(leaf) && rest <= size) return { node: leaf, offset: rest };
    rest -= size;
    last = leaf;
  }
  return $isTextNode(last) ? { node: last, offset: last.getTextContentSize() } : null;
}

function* leaves(element: ElementNode): Generator<LexicalNode> {
  for (const child of element.getChildren()) {
    if ($isElementNode(child)) yield* leaves(child);
    else yield child;
  }
}
