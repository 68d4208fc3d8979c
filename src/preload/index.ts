import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, callChannel, eventChannel, flushedChannel } from '../contract/bridge.ts';
import type { StudioEvent } from '../contract/events.ts';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, input),
  subscribe(listener) {
    const forward = (_event: unknown, event: StudioEvent) => listener(event);
    ipcRenderer.on(eventChannel, forward);
    return () => {
      ipcRenderer.off(eventChannel, forward);
    };
  },
  flushed: () => ipcRenderer.send(flushedChannel),
};

contextBridge.exposeInMainWorld('byline', bridge);
