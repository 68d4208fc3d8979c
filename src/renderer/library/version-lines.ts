import { diffIndices } from 'node-diff3';

/** One line of a comparison: in both texts, only in the earlier one, or only in the text as it is now. */
export interface VersionLine {
  kind: 'same' | 'then' | 'now';
  text: string;
}

/** An earlier text line by line, with the lines that are only in the text as it is now where they would stand. */
export function versionLines(then: string, now: string): VersionLine[] {
  const thenLines = then.split(/\r?\n/);
  const nowLines = now.split(/\r?\n/);
  const lines: VersionLine[] = [];
  let at = 0;
  const same = (end: number) => {
    for (; at < end; at += 1) lines.push({ kind: 'same', text: thenLines[at] ?? '' });
  };
  for (const { buffer1, buffer2 } of diffIndices(thenLines, nowLines)) {
    same(buffer1[0]);
    for (const text of thenLines.slice(buffer1[0], buffer1[0] + buffer1[1])) lines.push({ kind: 'then', text });
    for (const text of nowLines.slice(buffer2[0], buffer2[0] + buffer2[1])) lines.push({ kind: 'now', text });
    at = buffer1[0] + buffer1[1];
  }
  same(thenLines.length);
  return lines;
}
