import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';

/**
 * Keeps what a system stores beside the bytes of a file: extended attributes (tags of a file manager among them) and access
 * lists. Node has no call for them, so programs of the system are asked: once for a file, and again when it was touched.
 */
export interface AttributeKeeper {
  /** Whether a file that last changed at this time has any. */
  has(file: string, changed: number): Promise<boolean>;
  /** Makes a copy of a file that has what it has; `false` when that could not be done, and then there is no copy. */
  copy(file: string, copy: string): Promise<boolean>;
  /** Remembers that a file which was just replaced has what it had. */
  replaced(file: string, changed: number, has: boolean): void;
}

/** How to ask one system. */
interface AttributePrograms {
  detect: (file: string) => [program: string, input: string[]];
  isFound: (output: Buffer) => boolean;
  copy: (file: string, copy: string) => [program: string, input: string[]];
}

const programs: Partial<Record<NodeJS.Platform, AttributePrograms>> = {
  // An archive names them before it holds a byte of the file.
  linux: {
    detect: (file) => [
      'tar',
      ['--format=pax', '--xattrs', '--xattrs-include=*', '--acls', '-cf', '-', '-C', dirname(file), '--', `./${basename(file)}`],
    ],
    isFound: (output) => output.subarray(0, 16_384).includes('SCHILY.'),
    copy: (file, copy) => ['cp', ['--preserve=mode,xattr', '--', file, copy]],
  },
  // The mode ends with @ or +.
  darwin: {
    detect: (file) => ['/bin/ls', ['-ld', file]],
    isFound: (output) => /^.{10}[@+]/.test(output.toString('latin1')),
    copy: (file, copy) => ['/bin/cp', ['-p', file, copy]],
  },
};

/** A program that does not answer in this many milliseconds is not waited for. */
const patience = 2000;
const mostOutput = 8_000_000;

export function createAttributeKeeper(platform: NodeJS.Platform = process.platform): AttributeKeeper {
  const system = programs[platform];
  const known = new Map<string, { changed: number; has: boolean }>();
  return {
    async has(file, changed) {
      const before = known.get(file);
      if (system === undefined) return false;
      if (before?.changed === changed) return before.has;
      const output = await run(...system.detect(file));
      const has = output !== null && system.isFound(output);
      known.set(file, { changed, has });
      return has;
    },
    copy: async (file, copy) => system !== undefined && (await run(...system.copy(file, copy))) !== null,
    replaced: (file, changed, has) => void known.set(file, { changed, has }),
  };
}

/** What a program printed, `null` when there is no such program or it failed. */
function run(program: string, input: string[]): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const options = { timeout: patience, maxBuffer: mostOutput, encoding: 'buffer' as const };
    execFile(program, input, options, (error, output) => resolve(error === null ? output : null));
  });
}
