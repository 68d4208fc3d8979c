import type { FileHandle } from 'node:fs/promises';
import { type FileSystem, nodeFileSystem } from '../../../../src/core/node/file-system.ts';

/** The disk's own file calls, each of which is noted by its name. */
export interface CountingFileSystem {
  fileSystem: FileSystem;
  /** The calls since the last time this was asked. */
  take(): string[];
}

export function createCountingFileSystem(): CountingFileSystem {
  let noted: string[] = [];
  const counted = (name: string, call: (...input: never[]) => Promise<unknown>) => {
    return async (...input: never[]) => {
      noted.push(name);
      const result = await call(...input);
      return name === 'open' ? watched(result as FileHandle) : result;
    };
  };
  const watched = (handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return (...input: unknown[]) => {
          noted.push(`handle.${String(key)}`);
          return value.apply(target, input);
        };
      },
    });
  const calls = Object.entries(nodeFileSystem).map(([name, call]) => [name, counted(name, call as never)]);
  return {
    fileSystem: Object.fromEntries(calls) as FileSystem,
    take() {
      const calls = noted;
      noted = [];
      return calls;
    },
  };
}
