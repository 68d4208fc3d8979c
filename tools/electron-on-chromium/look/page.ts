/** What a looker's browser shows: the window's picture, and a field that takes the keys. */
export const lookPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Byline</title>
<style>
  body { margin: 0; background: #444 }
  img { display: block; margin: auto; cursor: default; user-select: none }
  textarea { position: fixed; left: 0; bottom: 0; width: 1px; height: 1px; border: 0; padding: 0; opacity: 0; resize: none }
</style>
<img alt="Byline’s window" draggable="false">
<textarea aria-label="Keys for Byline’s window" autofocus></textarea>
<script src="look.js"></script>
</html>
`;

/** Runs in the looker's page. It needs nothing from outside itself: it is sent as its own text. */
function look(): void {
  const picture = document.querySelector('img') as HTMLImageElement;
  const keys = document.querySelector('textarea') as HTMLTextAreaElement;
  const buttons = ['left', 'middle', 'right'];
  let last: Promise<unknown> = Promise.resolve();

  // One after the other: letters must arrive in the order in which they were typed.
  const act = (method: string, params: object) => {
    const body = JSON.stringify({ method, params });
    const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    last = last.then(() => fetch('act', options)).catch(() => {});
  };
  const modifiers = (event: MouseEvent | KeyboardEvent) =>
    (event.altKey ? 1 : 0) + (event.ctrlKey ? 2 : 0) + (event.metaKey ? 4 : 0) + (event.shiftKey ? 8 : 0);
  const place = (event: MouseEvent) => ({
    x: event.offsetX,
    y: event.offsetY,
    modifiers: modifiers(event),
    buttons: event.buttons,
  });
  const mouse = (type: string, event: MouseEvent) => {
    event.preventDefault();
    keys.focus();
    const button = event.buttons === 0 && type === 'mouseMoved' ? 'none' : (buttons[event.button] ?? 'none');
    act('Input.dispatchMouseEvent', { type, button, clickCount: type === 'mouseMoved' ? 0 : event.detail, ...place(event) });
  };
  const key = (type: string, event: KeyboardEvent) => {
    if (event.isComposing) return;
    event.preventDefault();
    const isText = event.key.length === 1 && (event.getModifierState('AltGraph') || !(event.ctrlKey || event.metaKey));
    const text = event.key === 'Enter' ? '\r' : isText ? event.key : '';
    const held = isText && event.getModifierState('AltGraph') ? 0 : modifiers(event);
    const spoken = { key: event.key, code: event.code, windowsVirtualKeyCode: event.keyCode, modifiers: held };
    const isTyped = type === 'keyDown' && text !== '';
    act('Input.dispatchKeyEvent', {
      type: isTyped || type === 'keyUp' ? type : 'rawKeyDown',
      ...spoken,
      ...(isTyped && { text }),
    });
  };

  picture.addEventListener('mousedown', (event) => mouse('mousePressed', event));
  picture.addEventListener('mouseup', (event) => mouse('mouseReleased', event));
  picture.addEventListener('mousemove', (event) => mouse('mouseMoved', event));
  picture.addEventListener('contextmenu', (event) => event.preventDefault());
  picture.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      act('Input.dispatchMouseEvent', { type: 'mouseWheel', deltaX: event.deltaX, deltaY: event.deltaY, ...place(event) });
    },
    { passive: false },
  );
  keys.addEventListener('keydown', (event) => key('keyDown', event));
  keys.addEventListener('keyup', (event) => key('keyUp', event));
  // What comes without a key of its own: composed letters, a paste, a screen keyboard.
  const takeText = () => {
    if (keys.value !== '') act('Input.insertText', { text: keys.value });
    keys.value = '';
  };
  keys.addEventListener('compositionend', takeText);
  keys.addEventListener('input', (event) => (event as InputEvent).isComposing || takeText());
  new EventSource('pictures').addEventListener('message', ({ data }) => {
    const { data: bytes, width } = JSON.parse(data) as { data: string; width: number };
    picture.src = `data:image/jpeg;base64,${bytes}`;
    picture.width = width;
  });
}

/** The script of the page, as text. */
export const lookScript = `(${look})();\n`;
