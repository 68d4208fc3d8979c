/** Where no frame is shown, as in a hidden window, work waits no longer than this, in milliseconds. */
const patience = 250;

/** Calls `act` once the next frame was shown, so that what a key changed is seen before anything else is done about it. */
export function afterFrame(act: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    clearTimeout(limit);
    act();
  };
  const limit = setTimeout(once, patience);
  if (typeof requestAnimationFrame !== 'function') return;
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      once();
    };
    port2.postMessage(null);
  });
}
