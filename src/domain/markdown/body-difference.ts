import { type ProseRun, proseDifference } from '../text/prose-difference.ts';
import { stretchesOf } from '../text/stretches.ts';
import { type BodyBlocks, type SourceBlock, splitBlocks } from './blocks.ts';
import { gapBetween, joinedBody } from './join-blocks.ts';

/**
 * How one block of two versions fares. `then` stands only in the earlier one, `now` only in the later one; `changed` stands in
 * both with other words; `moved` stands in the later one at another place (`before` is empty where it went to).
 */
export interface BlockDifference {
  kind: 'same' | 'then' | 'now' | 'changed' | 'moved';
  before: string;
  after: string;
  /** The words of the block, with what was taken out and what was put in. */
  runs: readonly ProseRun[];
}

/** A pair of blocks is one that was changed, not two, when at least this share of its characters is in both. */
const mostlySame = 0.4;

/** Two bodies block by block and, inside changed blocks, word by word: it serves history, conflicts and outside changes alike. */
export function bodyDifference(then: string, now: string): BlockDifference[] {
  const [left, right] = [sourcesOf(then), sourcesOf(now)];
  const rows = stretchesOf(left, right).flatMap((stretch) => {
    const [gone, come] = [left.slice(...stretch.left), right.slice(...stretch.right)];
    return stretch.same ? come.map((source) => same(source)) : paired(gone, come);
  });
  return withMoves(rows);
}

/** The later body with one block of the earlier one in place of what became of it. */
export function broughtBack(then: string, now: string, rows: readonly BlockDifference[], index: number): string {
  const body = splitBlocks(now);
  const eol = now.includes('\r\n') ? '\r\n' : '\n';
  const earlier = new Map(splitBlocks(then).blocks.map((block) => [block.source, block]));
  const blocks: SourceBlock[] = [];
  let at = 0;
  rows.forEach((row, place) => {
    const present = row.after === '' ? undefined : body.blocks[at];
    if (row.after !== '') at += 1;
    if (place !== index) {
      if (present !== undefined) blocks.push(present);
      return;
    }
    const block = earlier.get(row.before);
    if (block !== undefined) blocks.push({ ...block, gap: present?.gap ?? eol + eol });
  });
  return joinedBody(withGaps({ lead: body.lead, blocks }, eol));
}

function withGaps({ lead, blocks }: BodyBlocks, eol: '\n' | '\r\n'): BodyBlocks {
  const safe = blocks.map((block, index) => {
    const next = blocks[index + 1];
    return next === undefined ? block : { ...block, gap: gapBetween(block.source, next.source, eol, block.gap || eol + eol) };
  });
  return { lead, blocks: safe };
}

function sourcesOf(body: string): string[] {
  return splitBlocks(body).blocks.map((block) => block.source);
}

function same(source: string): BlockDifference {
  return { kind: 'same', before: source, after: source, runs: [{ kind: 'same', text: source }] };
}

/** Blocks at the same place in a changed stretch belong together when they share enough; the others came or went. */
function paired(gone: readonly string[], come: readonly string[]): BlockDifference[] {
  const rows: BlockDifference[] = [];
  for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
    const [then, now] = [gone[at] ?? '', come[at] ?? ''];
    const runs = then !== '' && now !== '' ? proseDifference(then, now) : [];
    if (runs.length > 0 && sharedPart(runs, then, now) >= mostlySame)
      rows.push({ kind: 'changed', before: then, after: now, runs });
    else {
      if (then !== '') rows.push({ kind: 'then', before: then, after: '', runs: [{ kind: 'then', text: then }] });
      if (now !== '') rows.push({ kind: 'now', before: '', after: now, runs: [{ kind: 'now', text: now }] });
    }
  }
  return rows;
}

function sharedPart(runs: readonly ProseRun[], then: string, now: string): number {
  const shared = runs.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  return shared / Math.max(then.length, now.length);
}

/** A block that went at one place and came at another was moved. */
function withMoves(rows: readonly BlockDifference[]): BlockDifference[] {
  const gone = new Map(rows.filter(({ kind }) => kind === 'then').map((row) => [row.before, row]));
  const moved = new Set(rows.filter(({ kind, after }) => kind === 'now' && gone.has(after)).map(({ after }) => after));
  return rows.map((row) => {
    const isMoved = (row.kind === 'now' && moved.has(row.after)) || (row.kind === 'then' && moved.has(row.before));
    return isMoved ? { ...row, kind: 'moved' } : row;
  });
}
