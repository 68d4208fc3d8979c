import { commonEnd, commonStart } from './carried-change.ts';

/** A line and what ends it. */
interface Line {
  text: string;
  end: string;
}

const start = /^(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/;

/**
 * `now` with the lines that did not change as they stand in `source`, and with the others begun as the source begins lines of
 * their kind: its tabs, its bullets, its signs after numbers, and the line end of the line before. `before` is what the source
 * says, line by line; `null` where their lines do not run side by side.
 */
export function carriedLines(source: string, before: string, now: string, eol: string): string | null {
  const [written, old, lines] = [linesOf(source), before.split(eol), now.split(eol)];
  if (written.length !== old.length) return null;
  const head = commonStart(old, lines);
  const tail = commonEnd(old, lines, head);
  const starts = startsOf(written, old);
  const middle = lines.slice(head, lines.length - tail).map((text) => ({ text: begun(text, starts), end: '' }));
  const all = [...written.slice(0, head), ...middle, ...written.slice(written.length - tail)];
  return joined(all, eol);
}

function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g), ([, line = '', end = '']) => ({ text: line, end })).filter(
    ({ text: line, end }, index, all) => line !== '' || end !== '' || index === 0 || all[index - 1]?.end !== '',
  );
}

/** How the source begins the lines that the other writing begins in one way. */
function startsOf(written: readonly Line[], old: readonly string[]): Map<string, string> {
  const starts = new Map<string, string>();
  written.forEach(({ text }, index) => {
    const kind = kindOf(old[index] ?? '');
    if (!starts.has(kind)) starts.set(kind, start.exec(text)?.[0] ?? '');
  });
  return starts;
}

function kindOf(line: string): string {
  return (start.exec(line)?.[0] ?? '').replace(/\d+/g, '1');
}

function begun(line: string, starts: ReadonlyMap<string, string>): string {
  const own = start.exec(line)?.[0] ?? '';
  const wanted = starts.get(kindOf(line));
  if (wanted === undefined) return line;
  const numbers = own.match(/\d+/g) ?? [];
  let next = 0;
  const text = wanted.replace(/\d+/g, (number) => numbers[next++] ?? number);
  return text + line.slice(own.length);
}

/** Lines without an end of their own get the one of the line before, the first that of the next. */
function joined(lines: readonly Line[], eol: string): string {
  let last = lines.find(({ end }) => end !== '')?.end ?? eol;
  return lines
    .map(({ text, end }, index) => {
      if (index === lines.length - 1) return text;
      last = end === '' ? last : end;
      return text + last;
    })
    .join('');
}
