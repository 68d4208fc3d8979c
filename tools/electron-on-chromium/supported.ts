import { EventEmitter } from 'node:events';

// What JavaScript itself, promises and printing ask of any object; to answer "absent" is the truth.
const askedOfEverything = new Set<PropertyKey>([
  'then',
  'toJSON',
  'inspect',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
  'domain',
]);

/** The error of a call that works in Electron and not here. Never a silent no-op: that would hide a mistake. */
export function notSupported(what: string): Error {
  return new Error(`electron-on-chromium: ${what} is not supported`);
}

/**
 * Gives what stands behind an object's own members (the end of its prototype chain): members known to `base` are found, the
 * reading of any other throws with its name.
 */
function refusing<Base extends object>(name: string, base: Base): Base {
  return new Proxy(base, {
    get(target, key, receiver) {
      if (key in target) return Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || askedOfEverything.has(key)) return undefined;
      throw notSupported(`${name}.${key}`);
    },
    // So that `instanceof` still finds the base behind this proxy.
    getPrototypeOf: () => base,
  });
}

/** Makes an object throw when a member that it does not have is read. Returns the same object. */
export function supportedOnly<Value extends object>(name: string, value: Value): Value {
  return Object.setPrototypeOf(value, refusing(name, Object.getPrototypeOf(value)));
}

/** The same for a class: unknown members of its objects, and of the class itself, throw. */
export function supportedClass(name: string, type: { prototype: object }): void {
  supportedOnly(name, type.prototype);
  supportedOnly(name, type);
}

/** An emitter that refuses listeners for events that would never come, except for those that rightly never come here. */
export class KnownEvents extends EventEmitter {
  constructor(name: string, known: readonly string[]) {
    super();
    this.setMaxListeners(0);
    this.on('newListener', (event: string | symbol) => {
      if (typeof event === 'string' && !known.includes(event)) throw notSupported(`${name}.on('${event}')`);
    });
  }
}

/** Stands for a whole part of Electron that does not exist here: any use of it throws with its name. */
export function unsupportedModule(name: string): object {
  const refuse = (): never => {
    throw notSupported(name);
  };
  return new Proxy(function unsupported() {}, {
    get: (_target, key) =>
      typeof key === 'symbol' || askedOfEverything.has(key)
        ? undefined
        : (() => {
            throw notSupported(`${name}.${key}`);
          })(),
    set: refuse,
    apply: refuse,
    construct: refuse,
  });
}
