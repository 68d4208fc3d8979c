/** What goes into one clipboard entry: plain text, and HTML beside it for programs that take it. */
export interface ClipboardText {
  plain: string;
  html: string | null;
}

/**
 * Puts text on the clipboard through a real copy event, which needs no permission and no network. Must run while a press or a key
 * is being handled; gives whether it was done.
 */
export function copyToClipboard(content: ClipboardText): boolean {
  let done = false;
  const allow = (event: Event) => event.preventDefault();
  const fill = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', content.plain);
    if (content.html !== null) event.clipboardData.setData('text/html', content.html);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  // Without a selection the browser asks by `beforecopy` whether there is something to copy.
  document.addEventListener('beforecopy', allow, { capture: true });
  document.addEventListener('copy', fill, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('beforecopy', allow, { capture: true });
    document.removeEventListener('copy', fill, { capture: true });
  }
  return done;
}

/**
 * Puts a picture on the clipboard as PNG, the one kind that every program takes. `address` is one of this window. Must begin while
 * a press or a key is being handled; gives whether it was done.
 */
export async function copyPicture(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': asPng(address) })]);
    return true;
  } catch {
    return false;
  }
}

async function asPng(address: string): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}
