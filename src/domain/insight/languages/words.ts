/** A list of words, as they are written in the data of a language. */
export const words = (list: string): string[] => list.trim().split(/\s+/);
