import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * Words of the Python package `wordfreq` with how frequent they are, on the Zipf scale: 0 for once in a billion words, 8 for
 * once in ten. A file is a list in msgpack: a header, then a list of words for each hundredth of a decade, the commonest first.
 */
export function readFrequencies(file: string): Map<string, number> {
  const lists = readMsgpack(gunzipSync(readFileSync(file))) as unknown[];
  const frequencies = new Map<string, number>();
  lists.slice(1).forEach((words, centibels) => {
    for (const word of words as string[]) frequencies.set(word, 9 - centibels / 100);
  });
  return frequencies;
}

/** Only what the files of `wordfreq` hold: maps, lists, texts and small numbers. */
function readMsgpack(bytes: Buffer): unknown {
  let at = 0;
  const number = (length: number): number => {
    at += length;
    return bytes.readUIntBE(at - length, length);
  };
  const text = (length: number): string => {
    at += length;
    return bytes.toString('utf8', at - length, at);
  };
  const list = (length: number): unknown[] => Array.from({ length }, value);
  const map = (length: number): unknown => Object.fromEntries(Array.from({ length }, () => [value() as string, value()]));
  function value(): unknown {
    const type = number(1);
    if (type < 0x80) return type;
    if (type < 0x90) return map(type & 15);
    if (type < 0xa0) return list(type & 15);
    if (type < 0xc0) return text(type & 31);
    const read = readers[type];
    if (read === undefined) throw new RangeError(`Byte 0x${type.toString(16)} at ${at - 1} is nothing that these files hold.`);
    return read();
  }
  const readers: Readonly<Record<number, () => unknown>> = {
    217: () => text(number(1)),
    218: () => text(number(2)),
    220: () => list(number(2)),
    221: () => list(number(4)),
  };
  return value();
}
