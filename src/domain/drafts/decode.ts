/** Present in Node and in every browser, yet in neither's language library; declared here so that the floor needs no host types. */
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean; ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

export type DecodedFile = { text: string } | { reason: string };

/**
 * The text of a file's bytes. Bytes that are not UTF-8 text are never repaired: the reason is a sentence for the person. A
 * byte order mark is kept as the first character, so that encoding the text gives the same bytes again.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return { reason: 'This file is written in UTF-16. Save it as UTF-8 in another editor to edit it here.' };
  }
  if (bytes.includes(0)) return { reason: 'This file holds characters that no text has (NUL), so it is shown and not changed.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { reason: 'This file is not UTF-8 text. Save it as UTF-8 in another editor to edit it here.' };
  }
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}
