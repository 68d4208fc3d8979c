import type { Ruler } from './ruler.ts';
import { balance } from './thread-balance.ts';
import { piecesOf, wordsOf } from './thread-pieces.ts';

/** How a text becomes a thread: at sentence ends, at lines that hold only the separator, at chosen places, or not at all. */
export type ThreadMode = 'auto' | 'separator' | 'manual' | 'one';

export interface ThreadOptions {
  /** Most that one part may count, with its number and its prefix. */
  limit: number;
  /** Counts a text as the channel does. */
  count: (text: string) => number;
  /** Measures stretches of a text without reading them again; by default each is counted. */
  ruler?: (text: string) => Ruler;
  /** Ends every part with its place, `2/7`, when there is more than one. */
  numbering: boolean;
  /** Begins every part, such as the name of a series: “Hiring tip:”. */
  prefix?: string;
  mode: ThreadMode;
  /** The line between parts in mode `separator`; `---` when absent. */
  separator?: string;
  /** Where parts begin in mode `manual`, as UTF-16 offsets into the text. */
  starts?: number[];
}

export interface ThreadPart {
  /** What this part takes of the text. */
  body: string;
  /** What is published: prefix, body and number. */
  text: string;
  used: number;
  /** By how much the limit is passed: only in mode `one`, or when one address alone is longer than the limit. */
  over: number;
}

/**
 * Splits a plain text into posts that fit, as few as possible and of like length. Parts joined again give the text up to white
 * space (and the separator lines). A section that a person set apart and that does not fit is split further. An empty text has no
 * parts. Proportional to the text.
 */
export function splitThread(text: string, options: ThreadOptions): ThreadPart[] {
  if (options.mode === 'one') return dress(nonEmpty([text]), { ...options, numbering: false });
  const sections = nonEmpty(sectionsOf(text, options)).map((section) => readSection(section, options));
  let reserved = sections.reduce((sum, section) => sum + Math.max(1, Math.ceil(section.length / Math.max(1, options.limit))), 0);
  for (let spare = 0; ; ) {
    const bodies = sections.flatMap((section) => splitSection(section, roomFor(reserved, options) - spare, options.count));
    if (widestNumber(bodies.length).length > widestNumber(reserved).length) reserved = bodies.length;
    else {
      const parts = dress(bodies, options);
      const excess = Math.max(0, ...parts.map(({ body, over }) => (over > 0 && /\s/.test(body) ? over : 0)));
      if (excess === 0 || spare > options.limit / 2) return parts;
      spare += excess;
    }
  }
}

/** A stretch that is cut by itself, read once for every try. */
interface Section {
  text: string;
  length: number;
  measure: Ruler;
  words: ReturnType<typeof wordsOf>;
}

function readSection(text: string, { count, ruler }: ThreadOptions): Section {
  const measure = ruler?.(text) ?? ((start, end) => count(text.slice(start, end)));
  return { text, length: measure(0, text.length), measure, words: wordsOf(text) };
}

function sectionsOf(text: string, options: ThreadOptions): string[] {
  if (options.mode === 'manual') return sectionsAt(text, options.starts ?? []);
  if (options.mode !== 'separator') return [text];
  const separator = options.separator ?? '---';
  const sections: string[][] = [[]];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === separator) sections.push([]);
    else sections.at(-1)?.push(line);
  }
  return sections.map((lines) => lines.join('\n'));
}

function sectionsAt(text: string, starts: number[]): string[] {
  const edges = [0, ...starts.toSorted((one, other) => one - other), text.length];
  return edges.slice(1).map((end, index) => text.slice(edges[index], end));
}

function nonEmpty(sections: string[]): string[] {
  return sections.map((section) => section.trim()).filter((section) => section !== '');
}

/** What is left for the text when the prefix and the widest number of a thread of this length are set aside. */
function roomFor(parts: number, options: ThreadOptions): number {
  return options.limit - options.count(prefixOf(options) + (options.numbering ? widestNumber(parts) : ''));
}

function widestNumber(parts: number): string {
  const nines = '9'.repeat(String(parts).length);
  return parts > 1 ? ` ${nines}/${nines}` : '';
}

function prefixOf(options: ThreadOptions): string {
  const prefix = options.prefix?.trim() ?? '';
  return prefix === '' ? '' : `${prefix} `;
}

/** Lengths are added up piece by piece; should a channel count a whole higher than its pieces, the caller sets some room aside. */
function splitSection({ text, length, measure, words }: Section, room: number, count: (text: string) => number): string[] {
  return length <= room ? [text] : balance(text, piecesOf(text, words, measure, count, room), measure, room);
}

function dress(bodies: string[], options: ThreadOptions): ThreadPart[] {
  return bodies.map((body, index) => {
    const number = options.numbering && bodies.length > 1 ? ` ${index + 1}/${bodies.length}` : '';
    const text = prefixOf(options) + body + number;
    const used = options.count(text);
    return { body, text, used, over: Math.max(0, used - options.limit) };
  });
}
