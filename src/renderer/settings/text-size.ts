/** Bounds of the size of the text in the sheet, in pixels; the contract has the same. */
export const textSizes = { least: 14, most: 28, step: 0.5 } as const;

export function biggerText(size: number): number {
  return Math.min(textSizes.most, size + 1);
}

export function smallerText(size: number): number {
  return Math.max(textSizes.least, size - 1);
}
