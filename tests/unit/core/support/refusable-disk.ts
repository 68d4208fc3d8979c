import { type FileSystem, nodeFileSystem } from '../../../../src/core/node/file-system.ts';

/** The disk's own calls, of which some are refused from the moment in which somebody says so. */
export interface RefusableDisk {
  fileSystem: FileSystem;
  /** Refuses these calls with this code from now on; `call` is the name of one, `place` a path that it is given. */
  refuse(code: string, refused: (call: string, place: string) => boolean): void;
  /** Does something before every call that is given a path. */
  before(act: (call: string, place: string) => void): void;
}

export function createRefusableDisk(): RefusableDisk {
  let look = (_call: string, _place: string): void => {};
  const calls = Object.entries(nodeFileSystem).map(([name, call]) => {
    const asked = async (...input: unknown[]) => {
      for (const place of input) if (typeof place === 'string') look(name, place);
      return (call as (...given: unknown[]) => unknown)(...input);
    };
    return [name, asked];
  });
  return {
    fileSystem: Object.fromEntries(calls) as FileSystem,
    refuse(code, refused) {
      look = (name, place) => {
        if (refused(name, place)) throw Object.assign(new Error(`${code}: made to fail, ${name}`), { code });
      };
    },
    before(act) {
      look = act;
    },
  };
}
