import type { Event, Point, Token, TokenizeContext } from 'micromark-util-types';

/** Marks inside marks beyond this are nobody's writing; what reads the tree walks it by recursion. */
export const deepestMarks = 100;

/** A pair of runs, or of parts of them, that mark what stands between. */
interface Pair {
  size: number;
  group: Token;
  text: Token;
}

interface Run {
  /** Its place among the events, and among the runs. */
  event: number;
  index: number;
  marker: string;
  length: number;
  left: number;
  opens: boolean;
  closes: boolean;
  opened: Pair[];
  closed: Pair[];
  before: Run | null;
  after: Run | null;
}

/**
 * Turns runs of marks into emphasis, strong and strikethrough, and what is left of them into words. Each run is looked at a
 * bounded number of times. Throws when marks nest deeper than `deepestMarks`.
 */
export function resolveMarks(events: Event[], context: TokenizeContext): Event[] {
  const runs = runsIn(events, context);
  if (runs.length === 0) return events;
  pairUp(runs);
  replaceAll(events, written(events, runs, context));
  return events;
}

/** The library keeps the list it gave and looks into it later. */
function replaceAll(events: Event[], by: readonly Event[]): void {
  events.length = by.length;
  for (const [index, event] of by.entries()) events[index] = event;
}

function runsIn(events: readonly Event[], context: TokenizeContext): Run[] {
  const runs: Run[] = [];
  events.forEach(([kind, token], event) => {
    if (kind !== 'enter' || token.type !== 'markRun') return;
    const length = token.end.offset - token.start.offset;
    const before = runs.at(-1) ?? null;
    const run: Run = {
      event,
      index: runs.length,
      marker: context.sliceSerialize(token).charAt(0),
      length,
      left: length,
      opens: token._open === true,
      closes: token._close === true,
      opened: [],
      closed: [],
      before,
      after: null,
    };
    if (before) before.after = run;
    runs.push(run);
  });
  return runs;
}

/** `searched` keeps for each kind of closing run up to where no opening one was found, so that nothing is searched twice. */
function pairUp(runs: readonly Run[]): void {
  const searched = new Map<string, number>();
  for (let closer: Run | null = runs[0] ?? null; closer !== null; ) {
    const opener: Run | null = closer.closes ? openerOf(closer, searched.get(kindOf(closer)) ?? 0) : null;
    if (opener) {
      join(opener, closer);
      if (closer.left === 0) closer = closer.after;
      continue;
    }
    if (closer.closes) {
      searched.set(kindOf(closer), closer.index);
      if (!closer.opens) drop(closer);
    }
    closer = closer.after;
  }
}

function kindOf(closer: Run): string {
  return closer.marker === '~' ? `~${closer.length}` : `${closer.marker}${closer.opens}${closer.length % 3}`;
}

function openerOf(closer: Run, from: number): Run | null {
  let run = closer.before;
  while (run !== null && run.index >= from) {
    if (run.opens && run.marker === closer.marker && fits(run, closer)) return run;
    run = run.before;
  }
  return null;
}

/** Rules 9 and 10 of section 6.2; strikes are as long at the end as at the start. */
function fits(opener: Run, closer: Run): boolean {
  if (closer.marker === '~') return opener.length === closer.length;
  const both = opener.closes || closer.opens;
  return !both || closer.length % 3 === 0 || (opener.length + closer.length) % 3 !== 0;
}

function join(opener: Run, closer: Run): void {
  const size = opener.left > 1 && closer.left > 1 ? 2 : 1;
  const name = opener.marker === '~' ? 'strikethrough' : size === 2 ? 'strong' : 'emphasis';
  const pair = { size, group: emptyToken(name), text: emptyToken(`${name}Text`) };
  opener.opened.push(pair);
  closer.closed.push(pair);
  opener.left -= size;
  closer.left -= size;
  opener.after = closer;
  closer.before = opener;
  if (opener.left === 0) drop(opener);
  if (closer.left === 0) drop(closer);
}

function drop(run: Run): void {
  if (run.before) run.before.after = run.after;
  if (run.after) run.after.before = run.before;
}

/** Its places are filled in when it is written. */
function emptyToken(type: string): Token {
  const point: Point = { line: 0, column: 0, offset: 0, _index: 0, _bufferIndex: 0 };
  return { type: type as Token['type'], start: point, end: point };
}

/** The events with every run written as what it marks; neighbouring words become one, as the library would have it later. */
function written(events: readonly Event[], runs: readonly Run[], context: TokenizeContext): Event[] {
  const writer = new MarkWriter(context);
  let next = 0;
  for (let index = 0; index < events.length; index += 1) {
    const run = runs[next];
    if (run?.event === index) {
      writer.addRun(run, (events[index] as Event)[1].start);
      next += 1;
      index += 1;
    } else writer.add(events[index] as Event);
  }
  return writer.events;
}

class MarkWriter {
  readonly events: Event[] = [];
  readonly #context: TokenizeContext;
  #depth = 0;
  /** A text that became part of the one before it, so that its end is not an event of its own. */
  #joined: Token | null = null;

  constructor(context: TokenizeContext) {
    this.#context = context;
  }

  add(event: Event): void {
    const [kind, token] = event;
    const last = this.events.at(-1);
    if (token === this.#joined) return;
    if (kind === 'enter' && token.type === 'data' && last?.[1].type === 'data') {
      last[1].end = token.end;
      this.#joined = token;
    } else this.events.push(event);
  }

  /** What a run closes stands first, what it opens last; between them what is left of it. */
  addRun(run: Run, start: Point): void {
    let point = start;
    for (const pair of run.closed) point = this.#close(pair, point);
    if (run.left > 0) {
      const end = moved(point, run.left);
      const token: Token = { type: 'data', start: point, end };
      this.add(['enter', token, this.#context]);
      this.add(['exit', token, this.#context]);
      point = end;
    }
    for (const pair of run.opened.reverse()) point = this.#open(pair, point);
  }

  #open(pair: Pair, start: Point): Point {
    this.#depth += 1;
    if (this.#depth > deepestMarks) throw new Error('marks nest too deep');
    pair.group.start = start;
    this.#push('enter', pair.group);
    const end = this.#sequence(pair, start);
    pair.text.start = end;
    this.#push('enter', pair.text);
    return end;
  }

  #close(pair: Pair, start: Point): Point {
    this.#depth -= 1;
    pair.text.end = start;
    this.#push('exit', pair.text);
    const end = this.#sequence(pair, start);
    pair.group.end = end;
    this.#push('exit', pair.group);
    return end;
  }

  #sequence(pair: Pair, start: Point): Point {
    const end = moved(start, pair.size);
    const token: Token = { type: `${pair.group.type}Sequence` as Token['type'], start, end };
    this.#push('enter', token);
    this.#push('exit', token);
    return end;
  }

  #push(kind: Event[0], token: Token): void {
    this.events.push([kind, token, this.#context]);
  }
}

function moved(point: Point, by: number): Point {
  return { ...point, column: point.column + by, offset: point.offset + by, _bufferIndex: point._bufferIndex + by };
}
