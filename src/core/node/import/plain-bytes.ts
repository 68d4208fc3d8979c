/**
 * The text of a file that may be of any age: UTF-8, UTF-16 with its mark, or else the Windows letters of Western or, when the
 * words read so, Central Europe. `null` for what is no text.
 */
export function textFromBytes(bytes: Uint8Array, named: string | null = null): string | null {
  const start = [bytes[0], bytes[1]];
  if (start[0] === 0xff && start[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (start[0] === 0xfe && start[1] === 0xff) return decoded(bytes, 'utf-16be');
  if (bytes.includes(0)) return null;
  return decoded(bytes, 'utf-8') ?? (named === null ? null : decoded(bytes, named)) ?? decoded(bytes, windowsLetters(bytes));
}

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** In Polish ą, ę, ł, ś, ż are frequent and have these bytes, which are rare signs in Western texts. */
const polishBytes = new Set([0xb9, 0xea, 0xb3, 0x9c, 0xbf, 0x9f, 0xe6, 0xf1]);

function windowsLetters(bytes: Uint8Array): string {
  let [polish, high] = [0, 0];
  for (const byte of bytes.subarray(0, 200_000)) {
    if (byte < 0x80) continue;
    high += 1;
    if (polishBytes.has(byte)) polish += 1;
  }
  return polish * 2 > high ? 'windows-1250' : 'windows-1252';
}

/** The character set that an HTML page names, `null` when it names none. */
export function namedCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([A-Za-z0-9_-]{2,30})/i.exec(head)?.[1] ?? null;
}
