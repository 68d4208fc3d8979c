import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The English prose linter that P9 names as its peer; it comes without types. */
export const writeGood = require('write-good') as (text: string) => { index: number; offset: number; reason: string }[];

export const versionOf = (): string => (require('write-good/package.json') as { version: string }).version;
