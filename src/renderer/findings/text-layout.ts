/**
 * Tells when the lines of the text may break elsewhere: its width or the size of its letters changed, or a font came. Returns
 * its own undo.
 */
export function onRelayout(text: HTMLElement, listener: () => void): () => void {
  let before = shapeOf(text);
  const look = () => {
    const shape = shapeOf(text);
    if (shape === before) return;
    before = shape;
    listener();
  };
  const sizes = new ResizeObserver(look);
  sizes.observe(text);
  document.fonts.addEventListener('loadingdone', listener);
  return () => {
    sizes.disconnect();
    document.fonts.removeEventListener('loadingdone', listener);
  };
}

const shapeOf = (text: HTMLElement): string => `${text.clientWidth} ${getComputedStyle(text).fontSize}`;
