import type { FileHandle } from 'node:fs/promises';
import { type FileSystem, nodeFileSystem } from '../../../src/core/node/file-system.ts';

/** File calls of which one fails: the disk's own, until it is armed. */
export interface FailingFileSystem {
  fileSystem: FileSystem;
  /** Lets the call with this number, counted from now, fail with this code, and those after it work. */
  arm(call: number, code: string): void;
  /** Whether the call came that should fail; its name. */
  failed(): string | null;
}

const handleCalls = ['writeFile', 'sync', 'stat', 'chmod', 'chown', 'readFile', 'read', 'utimes'] as const;

export function createFailingFileSystem(): FailingFileSystem {
  let left = Number.POSITIVE_INFINITY;
  let failing = 'EIO';
  let failed: string | null = null;

  const count = (name: string) => {
    left -= 1;
    if (left !== 0) return;
    failed = name;
    throw Object.assign(new Error(`${failing}: made to fail, ${name}`), { code: failing });
  };
  const counted =
    (name: string, call: (...input: never[]) => unknown) =>
    async (...input: never[]) => {
      count(name);
      return call(...input);
    };
  /** Half a text is written before the disk gives up, as disks do. */
  const watchHandle = (handle: FileHandle): FileHandle => {
    for (const name of handleCalls) {
      const real = handle[name].bind(handle) as (...input: never[]) => unknown;
      const call = counted(`handle.${name}`, real);
      const torn = async (content: Uint8Array | AsyncIterable<Uint8Array>) => {
        try {
          count('handle.writeFile');
        } catch (error) {
          if (content instanceof Uint8Array) await handle.write(content.subarray(0, content.length / 2));
          throw error;
        }
        return (real as (given: typeof content) => unknown)(content);
      };
      Object.defineProperty(handle, name, { value: name === 'writeFile' ? torn : call });
    }
    return handle;
  };
  const calls = Object.entries(nodeFileSystem).map(([name, call]) => [name, counted(name, call as never)]);
  const fileSystem = Object.fromEntries(calls) as unknown as FileSystem;
  fileSystem.open = (async (...input: Parameters<FileSystem['open']>) => {
    count('open');
    return watchHandle(await nodeFileSystem.open(...input));
  }) as FileSystem['open'];
  return {
    fileSystem,
    arm(call, code) {
      left = call;
      failing = code;
      failed = null;
    },
    failed: () => failed,
  };
}
