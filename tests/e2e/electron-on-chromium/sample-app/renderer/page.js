// Noted at the first script of the page: what the preload has put there by then.
window.seenFirst = { api: typeof window.sample, title: window.sample?.facts.title };

const workerUrl = trustedTypes.createPolicy('worker-url', { createScriptURL: (url) => url });
const worker = new Worker(workerUrl.createScriptURL(new URL('worker.js', location.href).href), { type: 'module' });
worker.onmessage = ({ data }) => {
  document.querySelector('#worker').textContent = data;
};
worker.postMessage(7);
window.sample.onMenu((word) => {
  document.querySelector('#menu').textContent = word;
});
