import { readFileSync } from 'node:fs';

/** Electron's fuses by their place in the wire, with electron-builder's names, and how Byline wants each. */
export const wantedFuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
  wasmTrapHandlers: true,
} as const satisfies Record<string, boolean>;

export type FuseName = keyof typeof wantedFuses;

/** What stands before the fuses in Electron's program (in Electron Framework on macOS): a text that occurs nowhere else. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const knownVersion = 1;

/** The state of each fuse in a program. Throws when it has none, or fuses of a version that this does not know. */
export function readFuses(program: string): Record<FuseName, boolean | null> {
  const bytes = readFileSync(program);
  const at = bytes.indexOf(sentinel);
  if (at === -1) throw new Error(`${program} has no fuses: it is not Electron.`);
  const start = at + sentinel.length;
  const [version, length = 0] = bytes.subarray(start, start + 2);
  if (version !== knownVersion)
    throw new Error(`${program} has fuses of version ${version}; this reads version ${knownVersion}.`);
  const wire = bytes.subarray(start + 2, start + 2 + length).toString('latin1');
  const names = Object.keys(wantedFuses) as FuseName[];
  // `1` is on, `0` is off; `r` was taken out by Electron, and a wire may be shorter than the list.
  const stateOf = (sign: string | undefined) => (sign === '1' ? true : sign === '0' ? false : null);
  return Object.fromEntries(names.map((name, index) => [name, stateOf(wire[index])])) as Record<FuseName, boolean | null>;
}

/** What is wrong with the fuses of a program, one sentence for each; nothing when all nine stand as wanted. */
export function wrongFuses(program: string): string[] {
  const found = readFuses(program);
  return (Object.entries(wantedFuses) as [FuseName, boolean][]).flatMap(([name, wanted]) =>
    found[name] === wanted ? [] : [`${name} is ${found[name] ?? 'missing'} in ${program}, not ${wanted}.`],
  );
}
