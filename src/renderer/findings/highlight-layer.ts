/** Ranges of the text under one name of CSS highlights, by block: they follow edits by themselves and never touch the document. */
export interface HighlightLayer<Item> {
  /** Paints a block anew. */
  paint(key: string, items: readonly { range: Range; item: Item }[]): void;
  erase(key: string): void;
  /** What is painted at a place of the page, with its block; `null` when nothing is. */
  at(node: Node, offset: number): { key: string; item: Item; range: Range } | null;
  clear(): void;
}

/** There is one layer of a name at a time: highlights belong to the page. */
export function createHighlightLayer<Item>(name: string): HighlightLayer<Item> {
  const painted = new Map<string, readonly { range: Range; item: Item }[]>();
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);

  function erase(key: string): void {
    for (const { range } of painted.get(key) ?? []) highlight.delete(range);
    painted.delete(key);
  }

  return {
    erase,
    paint(key, items) {
      erase(key);
      for (const { range } of items) highlight.add(range);
      if (items.length > 0) painted.set(key, items);
    },
    at(node, offset) {
      for (const [key, items] of painted) {
        const found = items.find(({ range }) => range.startContainer.isConnected && range.isPointInRange(node, offset));
        if (found !== undefined) return { key, ...found };
      }
      return null;
    },
    clear() {
      CSS.highlights.delete(name);
      painted.clear();
    },
  };
}
