import type { Bridged, BridgedCall, Outcome, Settled } from './bridged-values.ts';
import type { Codec } from './codec.ts';

export interface PreloadFacts {
  platform: string;
  arch: string;
  argv: string[];
  versions: Record<string, string | undefined>;
}

/** What a sandboxed preload script finds around it. */
export interface PreloadScope {
  require(name: string): object;
  process: object;
  exports: object;
}

/**
 * The preload's half, run in an isolated world before the preload script: `contextBridge`, `ipcRenderer` and the little of
 * `process` that Electron's sandbox leaves. Gives nothing in a sub-frame. Its source is sent to the page: it uses nothing from
 * outside itself.
 */
export function preloadWorld(createCodec: () => Codec, facts: PreloadFacts): PreloadScope | undefined {
  if (window.top !== window) return undefined;
  type World = typeof globalThis & { electronPost?: (text: string) => void; electronDeliver?: (text: string) => void };
  const world = globalThis as World;
  const post = world.electronPost as (text: string) => void;
  delete world.electronPost;
  const codec = createCodec();

  function refusing<Value extends object>(name: string, value: Value): Value {
    return new Proxy(value, {
      get(target, key) {
        if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON') return Reflect.get(target, key);
        throw new Error(`electron-on-chromium: ${name}.${key} is not supported`);
      },
    });
  }

  function createContextBridge() {
    const link = document.implementation.createHTMLDocument('').createElement('i');
    document.dispatchEvent(new FocusEvent('electron-on-chromium', { relatedTarget: link }));
    const functions = new Map<number, (...args: unknown[]) => unknown>();
    const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>();
    const exposed = new Set<string>();
    let lastId = 0;
    let reply: Outcome | null = null;

    const emit = (type: string, detail: object) => link.dispatchEvent(new CustomEvent(type, { detail }));
    const on = <Detail>(type: string, listener: (detail: Detail) => void) =>
      link.addEventListener(type, (event) => listener((event as CustomEvent<Detail>).detail));

    function wrapPromise(promise: Promise<unknown>): Bridged {
      const id = ++lastId;
      const settle = (ok: boolean) => (value: unknown) => emit('preload-settles', { id, ok, v: wrap(value) });
      promise.then(settle(true), settle(false));
      return { k: 'p', id };
    }

    function wrap(value: unknown): Bridged {
      if (typeof value === 'function') {
        const id = ++lastId;
        functions.set(id, value as (...args: unknown[]) => unknown);
        return { k: 'f', id };
      }
      if (value instanceof Promise) return wrapPromise(value);
      if (Array.isArray(value)) return { k: 'a', v: value.map(wrap) };
      if (typeof value === 'object' && value !== null) {
        const prototype = Object.getPrototypeOf(value);
        const members = Object.entries(value).map(([key, member]) => [key, wrap(member)] as const);
        if (prototype === Object.prototype || prototype === null) return { k: 'o', v: Object.fromEntries(members) };
      }
      return { k: 'c', v: value };
    }

    function unwrap(value: Bridged): unknown {
      switch (value.k) {
        case 'f':
          return (...args: unknown[]) => callPage(value.id, args);
        case 'p':
          return new Promise((resolve, reject) => waiting.set(value.id, { resolve, reject }));
        case 'a':
          return value.v.map(unwrap);
        case 'o':
          return Object.fromEntries(Object.entries(value.v).map(([key, member]) => [key, unwrap(member)]));
        default:
          return value.v;
      }
    }

    function callPage(id: number, args: unknown[]): unknown {
      reply = null;
      emit('preload-calls', { id, args: args.map(wrap) });
      const answer = reply as Outcome | null;
      reply = null;
      if (!answer) throw new Error('An object could not be cloned.');
      if (!answer.ok) throw unwrap(answer.v);
      return unwrap(answer.v);
    }

    on<Outcome>('page-returns', (outcome) => {
      reply = outcome;
    });
    on<Settled>('page-settles', ({ id, ok, v }) => {
      const promise = waiting.get(id);
      waiting.delete(id);
      if (promise) (ok ? promise.resolve : promise.reject)(unwrap(v));
    });
    on<BridgedCall>('page-calls', ({ id, args }) => {
      let outcome: Outcome;
      try {
        outcome = { ok: true, v: wrap(functions.get(id)?.(...args.map(unwrap))) };
      } catch (error) {
        outcome = { ok: false, v: wrap(error) };
      }
      emit('preload-returns', outcome);
    });

    return refusing('contextBridge', {
      exposeInMainWorld(key: string, api: unknown) {
        if (exposed.has(key)) throw new Error('Cannot bind an API on top of an existing property on the window object');
        exposed.add(key);
        emit('preload-exposes', { key, v: wrap(api) });
      },
    });
  }

  function createIpcRenderer() {
    type Listener = (event: object, ...args: unknown[]) => void;
    const listeners = new Map<string, { listener: Listener; run: Listener }[]>();
    const calls = new Map<number, { channel: string; resolve(value: unknown): void; reject(error: Error): void }>();
    let lastCall = 0;

    const settle = (id: number, ok: boolean, value: unknown) => {
      const call = calls.get(id);
      calls.delete(id);
      if (ok) call?.resolve(value);
      else call?.reject(new Error(`Error invoking remote method '${call.channel}': ${value}`));
    };
    const add = (channel: string, listener: Listener, run = listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, run }]);
      return ipcRenderer;
    };
    const remove = (channel: string, listener: Listener) => {
      const list = listeners.get(channel) ?? [];
      const last = list.findLastIndex((entry) => entry.listener === listener);
      listeners.set(channel, list.toSpliced(last === -1 ? list.length : last, 1));
      return ipcRenderer;
    };

    // The first line of a message is its envelope, the rest its values.
    world.electronDeliver = (text) => {
      const end = text.indexOf('\n');
      const envelope = JSON.parse(text.slice(0, end));
      const value = codec.unpack(text.slice(end + 1));
      if (envelope.kind === 'reply') return settle(envelope.id, envelope.ok, value);
      for (const { run } of listeners.get(envelope.channel) ?? [])
        run({ sender: ipcRenderer, ports: [] }, ...(value as unknown[]));
    };

    const ipcRenderer: object = refusing('ipcRenderer', {
      invoke(channel: string, ...args: unknown[]) {
        return new Promise((resolve, reject) => {
          const values = codec.pack(args);
          const id = ++lastCall;
          calls.set(id, { channel, resolve, reject });
          post(`${JSON.stringify({ kind: 'invoke', id, channel })}\n${values}`);
        });
      },
      send(channel: string, ...args: unknown[]) {
        post(`${JSON.stringify({ kind: 'send', channel })}\n${codec.pack(args)}`);
      },
      on: (channel: string, listener: Listener) => add(channel, listener),
      addListener: (channel: string, listener: Listener) => add(channel, listener),
      once: (channel: string, listener: Listener) =>
        add(channel, listener, (event, ...args) => {
          remove(channel, listener);
          listener(event, ...args);
        }),
      off: remove,
      removeListener: remove,
      removeAllListeners(channel?: string) {
        if (channel === undefined) listeners.clear();
        else listeners.delete(channel);
        return ipcRenderer;
      },
    });
    return ipcRenderer;
  }

  /** Keys and buttons, as the browser sees them: an event that a page made up is not trusted. Keys are told now and then only. */
  function tellInput() {
    let lastKey = Number.NEGATIVE_INFINITY;
    const tell = (type: string) => (event: Event) => {
      if (!event.isTrusted || (type === 'keyDown' && event.timeStamp - lastKey < 300)) return;
      if (type === 'keyDown') lastKey = event.timeStamp;
      post(`${JSON.stringify({ kind: 'input', type })}\n`);
    };
    const ways = { keydown: 'keyDown', mousedown: 'mouseDown', mouseup: 'mouseUp', touchstart: 'touchStart' };
    for (const [name, type] of Object.entries(ways)) addEventListener(name, tell(type), { capture: true, passive: true });
  }
  tellInput();

  const electron = refusing('electron', { contextBridge: createContextBridge(), ipcRenderer: createIpcRenderer() });
  return {
    exports: {},
    process: Object.freeze({ type: 'renderer', sandboxed: true, contextIsolated: true, isMainFrame: true, env: {}, ...facts }),
    require(name) {
      if (name === 'electron' || name === 'electron/renderer') return electron;
      throw new Error(`module not found: ${name}`);
    },
  };
}
