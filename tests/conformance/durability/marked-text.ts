import { digest } from '../../../src/core/node/digest.ts';

/** A text that says of itself which save it was and whether it is whole. */
export function markedText(save: number, length: number): string {
  const body = `Save ${save}.\n\n${'All of this was written at once. '.repeat(Math.ceil(length / 33))}\n`;
  return `${digest(new TextEncoder().encode(body))}\n${body}`;
}

/** Which save a text is, `null` when it is torn, empty or anything else. */
export function saveOf(text: string): number | null {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== digest(new TextEncoder().encode(body))) return null;
  const save = /^Save (\d+)\.\n/.exec(body)?.[1];
  return save === undefined ? null : Number(save);
}
