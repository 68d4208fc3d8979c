import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes. */
export interface CommandStreams {
  usage: string;
  input: Readable;
  output: Writable;
  errors: Writable;
}
