/** Characters that command a terminal or turn a line around: controls and the marks of direction. */
const commanding = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A file name, or whatever else is not ours, as it may be printed at a terminal: what would command it is spelled out. */
export function printable(text: string): string {
  return text.replace(commanding, spelled);
}

/** A value as JSON that is safe at a terminal, and means the same. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(commanding, (sign) => (sign === '\n' ? sign : spelled(sign)));
}

function spelled(sign: string): string {
  return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
