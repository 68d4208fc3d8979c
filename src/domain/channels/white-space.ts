/** White space as `\\s` has it. */
export function isSpace(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13);
  if (unit < 0x1680) return unit === 0xa0;
  return (unit >= 0x2000 && unit <= 0x200a) || rareSpaces.has(unit);
}

const rareSpaces = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

/** White space at which no line may break. */
export function isGlue(unit: number): boolean {
  return unit === 0xa0 || unit === 0x202f;
}
