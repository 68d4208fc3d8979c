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
