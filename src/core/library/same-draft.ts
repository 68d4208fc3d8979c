import { splitBlocks } from '../../domain/markdown/blocks.ts';

/** Whether two bodies have no block in common, so that one is hardly the other written on. An empty one says nothing. */
export function isOtherText(one: string, other: string): boolean {
  if (one.trim() === '' || other.trim() === '') return false;
  const known = new Set(splitBlocks(one).blocks.map(({ source }) => source));
  return !splitBlocks(other).blocks.some(({ source }) => known.has(source));
}
