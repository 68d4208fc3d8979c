import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, callChannel, closingChannel, eventChannel } from '../contract/bridge.ts';
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
  answerClosing: (answer) => ipcRenderer.send(closingChannel, answer),
};

contextBridge.exposeInMainWorld('byline', bridge);
