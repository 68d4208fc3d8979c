/** A thin line in the margin beside sentences, drawn over the page: the document is not touched by it. */
export interface MarginLines {
  /** The ranges beside which a line stands for this block, instead of those that were given before. */
  draw(key: string, ranges: readonly MarginRange[]): void;
  erase(key: string): void;
  clear(): void;
}

export interface MarginRange {
  range: Range;
  /** How the line looks; `margin-lines.css` says what each name means. */
  look: string;
}

/** Lines beside `text`, the editable element. They follow it when lines break elsewhere and blocks move. */
export function createMarginLines(text: HTMLElement): MarginLines {
  const layer = document.createElement('div');
  layer.className = 'margin-lines';
  layer.setAttribute('aria-hidden', 'true');
  text.parentElement?.append(layer);
  const drawn = new Map<string, { ranges: readonly MarginRange[]; lines: HTMLElement[] }>();

  const place = () => {
    const { top } = layer.getBoundingClientRect();
    // All is measured before anything is moved, so that the page is laid out once.
    const places = [...drawn.values()].flatMap(({ ranges, lines }) =>
      ranges.map(({ range }, index) => ({ line: lines[index], box: range.getBoundingClientRect() })),
    );
    for (const { line, box } of places) {
      if (line === undefined) continue;
      line.hidden = box.height === 0;
      line.style.top = `${box.top - top}px`;
      line.style.height = `${box.height}px`;
    }
  };
  let asked = 0;
  const placeSoon = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(place);
  };
  const sizes = new ResizeObserver(placeSoon);
  sizes.observe(text);

  const erase = (key: string) => {
    for (const line of drawn.get(key)?.lines ?? []) line.remove();
    drawn.delete(key);
  };
  return {
    erase,
    draw(key, ranges) {
      erase(key);
      if (ranges.length === 0) return;
      const lines = ranges.map(({ look }) => {
        const line = document.createElement('div');
        line.dataset.look = look;
        return line;
      });
      layer.append(...lines);
      drawn.set(key, { ranges, lines });
      placeSoon();
    },
    clear() {
      cancelAnimationFrame(asked);
      sizes.disconnect();
      layer.remove();
      drawn.clear();
    },
  };
}
