import type { App } from 'electron';

/** What a person does on purpose. A pointer that is only moved opens nothing. */
const deliberate = new Set([
  'rawKeyDown',
  'keyDown',
  'mouseDown',
  'mouseUp',
  'touchStart',
  'touchEnd',
  'gestureTap',
  'pointerDown',
]);

/**
 * Watches for keys and buttons where the browser itself sees them, on their way to the page: a page can pretend none. Gives when
 * the last one came, in milliseconds since 1970; 0 when none has.
 */
export function watchInput(app: App): () => number {
  let last = 0;
  app.on('web-contents-created', (_event, contents) => {
    contents.on('input-event', (_input, { type }) => {
      if (deliberate.has(type)) last = Date.now();
    });
  });
  return () => last;
}
