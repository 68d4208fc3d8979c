import { printable } from './printable.ts';

/** What an error says, for a sentence about it; it may name a file. */
export function reasonOf(error: unknown): string {
  return printable(error instanceof Error ? error.message : String(error));
}
