/** A cell as it stands in its line: the white space around its words belongs to it, the bars do not. */
interface Cell {
  start: number;
  end: number;
  text: string;
}

/**
 * A table with the words of changed cells in place of the old ones; every other cell, the bars and all white space stay as the
 * source has them. With `aligned` a changed cell keeps its width as long as its words fit. `before` is what the source says, line
 * by line; `null` where rows or columns came or went.
 */
export function carriedCells(source: string, before: string, now: string, aligned: boolean): string | null {
  const [written, old, lines] = [source.split('\n'), before.split('\n'), now.split('\n')];
  if (written.length !== old.length || lines.length !== old.length) return null;
  const carried: string[] = [];
  for (const [row, line] of written.entries()) {
    const next = carriedRow(line, cellsOf(old[row] ?? ''), cellsOf(lines[row] ?? ''), aligned);
    if (next === null) return null;
    carried.push(next);
  }
  return carried.join('\n');
}

function carriedRow(line: string, old: readonly Cell[], now: readonly Cell[], aligned: boolean): string | null {
  if (old.length !== now.length) return null;
  const cells = cellsOf(line);
  let row = line;
  for (let column = now.length - 1; column >= 0; column -= 1) {
    const text = now[column]?.text ?? '';
    if (isSame(text, old[column]?.text ?? '')) continue;
    const cell = cells[column];
    if (cell === undefined) return null;
    row = row.slice(0, cell.start) + filled(row.slice(cell.start, cell.end), text, aligned) + row.slice(cell.end);
  }
  return row;
}

/** Under a head there are dashes, as many as the column is wide; only their colons say something. */
function isSame(one: string, other: string): boolean {
  return shortened(one) === shortened(other);
}

function shortened(text: string): string {
  return /^:?-+:?$/.test(text) ? text.replace(/-+/, '-') : text;
}

function filled(cell: string, text: string, aligned: boolean): string {
  const lead = /^[ \t]*/.exec(cell)?.[0] ?? '';
  if (lead === cell) return ` ${text}`.padEnd(aligned ? cell.length - 1 : 0) + (text === '' ? '' : ' ');
  const words = cell.slice(lead.length).trimEnd();
  const after = cell.slice(lead.length + words.length);
  const room = lengthOf(words) + after.length - lengthOf(text);
  return lead + text + (aligned && after !== '' ? ' '.repeat(Math.max(1, room)) : after);
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** A bar behind a backslash parts nothing, in code either (GitHub's rules for tables). */
function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let start = /^[ \t]*\|?/.exec(line)?.[0].length ?? 0;
  for (let at = start; at <= line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '|' || at === line.length) {
      const text = line.slice(start, at).trim();
      if (sign === '|' || text !== '') cells.push({ start, end: at, text });
      start = at + 1;
    }
  }
  return cells;
}
