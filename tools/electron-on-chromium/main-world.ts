import type { Bridged, BridgedCall, Outcome, Settled } from './bridged-values.ts';

/**
 * The page's half of `contextBridge`, run in the page's own world before any script of the page. It takes every built-in it
 * needs aside at once and reads nothing inherited, so that a page that alters them afterwards sees and changes nothing. The two
 * halves share one detached element that the page can never reach; dispatching an event on it is a synchronous call.
 * Its source is sent to the page: it uses nothing from outside itself.
 */
export function mainWorld(): void {
  if (window.top !== window) return;
  const { apply, defineProperty, ownKeys, getPrototypeOf } = Reflect;
  const { freeze, create, getOwnPropertyDescriptor, prototype: plainPrototype } = Object;
  const { isArray } = Array;
  const [SafeMap, SafePromise, SafeArray, SafeError, SafeCustomEvent] = [Map, Promise, Array, Error, CustomEvent];
  const { dispatchEvent, addEventListener, removeEventListener } = EventTarget.prototype;
  const { stopImmediatePropagation } = Event.prototype;
  const { get: mapGet, set: mapSet, delete: mapDelete } = Map.prototype;
  const { then: promiseThen } = Promise.prototype;
  const getDetail = getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get as () => unknown;
  const getRelatedTarget = getOwnPropertyDescriptor(FocusEvent.prototype, 'relatedTarget')?.get as () => EventTarget;

  function open(link: EventTarget): void {
    const functions = new SafeMap<number, unknown>();
    const waiting = new SafeMap<number, { resolve(value: unknown): void; reject(reason: unknown): void }>();
    let lastId = 0;
    let reply: Outcome | null = null;

    const emit = (type: string, detail: object) =>
      apply(dispatchEvent, link, [new SafeCustomEvent(type, { __proto__: null, detail } as CustomEventInit)]);
    const on = <Detail>(type: string, listener: (detail: Detail) => void) =>
      apply(addEventListener, link, [type, (event: Event) => listener(apply(getDetail, event, []) as Detail)]);
    const own = <Value extends object>(value: Value): Value => ({ __proto__: null, ...value });
    const define = (target: object, key: PropertyKey, value: unknown) =>
      defineProperty(target, key, own({ value, writable: true, enumerable: true, configurable: true }));
    const mapped = <From, To>(list: From[], change: (item: From) => To): To[] => {
      const result = new SafeArray<To>(list.length);
      for (let at = 0; at < list.length; at++) define(result, at, change(list[at] as From));
      return result;
    };

    function wrapPromise(promise: Promise<unknown>): Bridged {
      const id = ++lastId;
      const settle = (ok: boolean) => (value: unknown) => emit('page-settles', own({ id, ok, v: wrap(value) }));
      apply(promiseThen, promise, [settle(true), settle(false)]);
      return own({ k: 'p', id });
    }

    function wrapObject(value: object): Bridged {
      const members = create(null);
      const keys = ownKeys(value);
      for (let at = 0; at < keys.length; at++) {
        const key = keys[at] as string;
        if (typeof key === 'string') members[key] = wrap((value as Record<string, unknown>)[key]);
      }
      return own({ k: 'o', v: members });
    }

    function wrap(value: unknown): Bridged {
      if (typeof value === 'function') {
        const id = ++lastId;
        apply(mapSet, functions, [id, value]);
        return own({ k: 'f', id });
      }
      if (value instanceof SafePromise) return wrapPromise(value);
      if (isArray(value)) return own({ k: 'a', v: mapped(value, wrap) });
      if (typeof value === 'object' && value !== null) {
        const prototype = getPrototypeOf(value);
        if (prototype === plainPrototype || prototype === null) return wrapObject(value);
      }
      return own({ k: 'c', v: value });
    }

    function unwrap(value: Bridged): unknown {
      switch (value.k) {
        case 'f': {
          const { id } = value;
          return (...args: unknown[]) => callPreload(id, args);
        }
        case 'p': {
          const { id } = value;
          return new SafePromise((resolve, reject) => {
            apply(mapSet, waiting, [id, own({ resolve, reject })]);
          });
        }
        case 'a':
          return mapped(value.v, unwrap);
        case 'o': {
          const result = {};
          const keys = ownKeys(value.v);
          for (let at = 0; at < keys.length; at++)
            define(result, keys[at] as string, unwrap(value.v[keys[at] as string] as Bridged));
          return result;
        }
        default:
          return value.v;
      }
    }

    function callPreload(id: number, args: unknown[]): unknown {
      reply = null;
      emit('page-calls', own({ id, args: mapped(args, wrap) }));
      const answer = reply as Outcome | null;
      reply = null;
      if (!answer) throw new SafeError('An object could not be cloned.');
      if (!answer.ok) throw unwrap(answer.v);
      return unwrap(answer.v);
    }

    function deepFreeze(value: unknown): unknown {
      if (typeof value !== 'object' || value === null) return value;
      const keys = ownKeys(value);
      for (let at = 0; at < keys.length; at++) deepFreeze((value as Record<PropertyKey, unknown>)[keys[at] as string]);
      return freeze(value);
    }

    on<Outcome>('preload-returns', (outcome) => {
      reply = outcome;
    });
    on<Settled>('preload-settles', ({ id, ok, v }) => {
      const promise = apply(mapGet, waiting, [id]);
      apply(mapDelete, waiting, [id]);
      if (promise) (ok ? promise.resolve : promise.reject)(unwrap(v));
    });
    on<BridgedCall>('preload-calls', ({ id, args }) => {
      let outcome: Outcome;
      try {
        outcome = own({ ok: true, v: wrap(apply(apply(mapGet, functions, [id]), undefined, mapped(args, unwrap))) });
      } catch (error) {
        outcome = own({ ok: false, v: wrap(error) });
      }
      emit('page-returns', outcome);
    });
    on<{ key: string; v: Bridged }>('preload-exposes', ({ key, v }) => {
      const value = deepFreeze(unwrap(v));
      defineProperty(window, key, own({ value, writable: false, enumerable: true, configurable: false }));
    });
  }

  const hello = (event: Event): void => {
    apply(stopImmediatePropagation, event, []);
    apply(removeEventListener, document, ['electron-on-chromium', hello, true]);
    open(apply(getRelatedTarget, event, []));
  };
  apply(addEventListener, document, ['electron-on-chromium', hello, true]);
}
