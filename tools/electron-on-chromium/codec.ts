type Encoded = null | string | number | boolean | { $: string; t?: string; v?: unknown };

export interface Codec {
  pack(value: unknown): string;
  unpack(text: string): unknown;
}

/**
 * Values as text and back, for what the structured clone of Electron's messages keeps: cycles, dates, maps, sets, bytes, big
 * integers, errors. The source of this function is also run in the page, so it uses nothing from outside itself.
 */
export function createCodec(): Codec {
  const typedArrays = new Set(
    'Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array DataView'.split(
      ' ',
    ),
  );
  const uncloneable = new Set(['Promise', 'WeakMap', 'WeakSet', 'WeakRef']);
  const errors: Record<string, ErrorConstructor> = { TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError };
  const kindOf = (value: object) => Object.prototype.toString.call(value).slice(8, -1);

  function base64FromBytes(bytes: Uint8Array): string {
    if (typeof Buffer === 'function') return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    let binary = '';
    for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return btoa(binary);
  }

  function bytesFromBase64(text: string): Uint8Array<ArrayBuffer> {
    if (typeof Buffer === 'function') return new Uint8Array(Buffer.from(text, 'base64'));
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  }

  function refuse(): never {
    throw new Error('An object could not be cloned.');
  }

  function encodeNumber(value: number): Encoded {
    if (Object.is(value, -0)) return { $: 'number', v: '-0' };
    return Number.isFinite(value) ? value : { $: 'number', v: String(value) };
  }

  function encode(value: unknown, seen: Map<object, number>): Encoded {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return encodeNumber(value);
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value !== 'object') return refuse();
    const earlier = seen.get(value);
    if (earlier !== undefined) return { $: 'again', v: earlier };
    seen.set(value, seen.size);
    return encodeObject(value, kindOf(value), (inner) => encode(inner, seen));
  }

  function encodeObject(value: object, kind: string, inner: (value: unknown) => Encoded): Encoded {
    if (Array.isArray(value)) return { $: 'array', v: Array.from(value, inner) };
    if (value instanceof Error || kind === 'Error') {
      const { name, message, stack } = value as Error;
      return { $: 'error', v: [name, message, stack].map(String) };
    }
    if (kind === 'Date') return { $: 'date', v: inner((value as Date).getTime()) };
    if (kind === 'RegExp') return { $: 'pattern', v: [(value as RegExp).source, (value as RegExp).flags] };
    if (kind === 'Map') return { $: 'map', v: [...(value as Map<unknown, unknown>)].map((pair) => pair.map(inner)) };
    if (kind === 'Set') return { $: 'set', v: [...(value as Set<unknown>)].map(inner) };
    if (kind === 'ArrayBuffer') return { $: 'buffer', v: base64FromBytes(new Uint8Array(value as ArrayBuffer)) };
    if (ArrayBuffer.isView(value)) {
      return { $: 'view', t: kind, v: base64FromBytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    }
    if (uncloneable.has(kind) || (typeof Node === 'function' && value instanceof Node)) return refuse();
    return { $: 'object', v: Object.entries(value).map(([key, member]) => [key, inner(member)]) };
  }

  function decode(encoded: Encoded, seen: object[]): unknown {
    if (encoded === null || typeof encoded !== 'object') return encoded;
    const inner = (value: unknown) => decode(value as Encoded, seen);
    const keep = <Value extends object>(value: Value): Value => {
      seen.push(value);
      return value;
    };
    const list = encoded.v as unknown[];
    const text = encoded.v as string;
    switch (encoded.$) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(text);
      case 'bigint':
        return BigInt(text);
      case 'again':
        return seen[encoded.v as number];
      case 'date':
        return keep(new Date(inner(encoded.v) as number));
      case 'pattern':
        return keep(new RegExp(...(encoded.v as [string, string])));
      case 'buffer':
        return keep(bytesFromBase64(text).buffer);
      case 'view':
        return keep(decodeView(bytesFromBase64(text), encoded.t ?? ''));
      case 'error':
        return keep(decodeError(encoded.v as string[]));
      case 'array': {
        const array: unknown[] = keep([]);
        for (const item of list) array.push(inner(item));
        return array;
      }
      case 'map':
        return (list as [unknown, unknown][]).reduce((map, [key, item]) => map.set(inner(key), inner(item)), keep(new Map()));
      case 'set':
        return list.reduce((set: Set<unknown>, item) => set.add(inner(item)), keep(new Set()));
      case 'object':
        return (list as [string, unknown][]).reduce((object, [key, item]) => {
          // Defined, not assigned: a key may be `__proto__`.
          const value = inner(item);
          return Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
        }, keep({}));
      default:
        throw new Error(`Unknown kind of value: ${encoded.$}`);
    }
  }

  function decodeView(bytes: Uint8Array<ArrayBuffer>, kind: string): object {
    if (!typedArrays.has(kind)) return bytes;
    const View = (globalThis as unknown as Record<string, new (buffer: ArrayBuffer) => object>)[kind];
    return View ? new View(bytes.buffer) : bytes;
  }

  function decodeError([name = 'Error', message, stack]: string[]): Error {
    const ErrorKind = Object.hasOwn(errors, name) ? (errors[name] as ErrorConstructor) : Error;
    const error = new ErrorKind(message);
    return Object.defineProperty(error, 'stack', { value: stack, writable: true, configurable: true });
  }

  return {
    pack: (value) => JSON.stringify(encode(value, new Map())),
    unpack: (text) => decode(JSON.parse(text), []),
  };
}
