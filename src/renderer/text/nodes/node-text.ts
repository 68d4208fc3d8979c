/** Reads a text field of a node from outside (a clipboard, an older state); anything but text is the empty text. */
export const parseText = (value: unknown): string => (typeof value === 'string' ? value : '');
