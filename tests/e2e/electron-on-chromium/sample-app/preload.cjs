const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('sample', {
  echo: (value) => ipcRenderer.invoke('echo', value),
  fail: () => ipcRenderer.invoke('fail'),
  missing: () => ipcRenderer.invoke('missing'),
  sender: () => ipcRenderer.invoke('sender'),
  pick: () => ipcRenderer.invoke('pick'),
  ask: () => ipcRenderer.invoke('ask'),
  theme: (theme) => ipcRenderer.invoke('theme', theme),
  ping: (number) => ipcRenderer.send('ping', number),
  onPong(listener) {
    const forward = (_event, ...args) => listener(...args);
    ipcRenderer.on('pong', forward);
    return () => {
      ipcRenderer.off('pong', forward);
    };
  },
  onMenu: (listener) => {
    ipcRenderer.on('menu', (_event, word) => listener(word));
  },
  add: (left, right) => left + right,
  throws: () => {
    throw new RangeError('out of range');
  },
  twice: (change) => change(1) + change(2),
  later: async (change) => (await change(3)) + 1,
  facts: { platform: process.platform, electron: process.versions.electron, title: document.title, state: document.readyState },
});
