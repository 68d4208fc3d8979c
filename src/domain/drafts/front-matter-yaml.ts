import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { FrontMatterError, type FrontMatterProblem, frontMatterProblems, frontMatterProblemsAt } from './front-matter-error.ts';
import { emptyValue, type FrontMatterEntries, type FrontMatterValue } from './front-matter-value.ts';

/** A front matter above this many characters is not read: YAML's cost grows with the square of its keys. */
export const longestFrontMatter = 65_536;

export type YamlReading = { ok: true; entries: FrontMatterEntries } | { ok: false; problem: FrontMatterProblem };

/** Reads the YAML between the fences. Dates, numbers and ids come back as they were written. */
export function readYaml(content: string): YamlReading {
  if (content.length > longestFrontMatter) return refused(frontMatterProblems.tooLong);
  if (isTooDeep(content)) return refused(frontMatterProblems.tooMany);
  const lines = new LineCounter();
  const document = parseDocument(content, {
    lineCounter: lines,
    keepSourceTokens: true,
    prettyErrors: false,
    logLevel: 'silent',
    // The library compares every name with every other; ours are looked up.
    uniqueKeys: false,
  });
  const error = document.errors[0];
  if (error) return refused(problemOf(error, lines));
  if (document.contents !== null && !isMap(document.contents) && !isEmptyScalar(document.contents)) {
    return refused(frontMatterProblems.notNamed);
  }
  return readEntries(document.contents, lines);
}

function readEntries(contents: Node | null, lines: LineCounter): YamlReading {
  try {
    const value = new NodeReader(lines).read(contents);
    return { ok: true, entries: value.type === 'map' ? value.entries : new Map() };
  } catch (error) {
    return refused(error instanceof FrontMatterError ? error.problem : frontMatterProblems.tooMany);
  }
}

/** Seen before the library walks into it. */
function isTooDeep(content: string): boolean {
  let depth = 0;
  for (const [sign] of content.matchAll(/[[\]{}]/g)) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepestValue) return true;
  }
  return false;
}

function refused(problem: FrontMatterProblem): YamlReading {
  return { ok: false, problem };
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

function problemOf(error: YAMLError, lines: LineCounter): FrontMatterProblem {
  const line = lines.linePos(error.pos[0]).line + 1;
  return error.code === 'TAB_AS_INDENT' ? frontMatterProblemsAt.tab(line) : frontMatterProblemsAt.invalid(line);
}

/** Aliases are followed through at most so many values, so that a few lines cannot unfold into millions. */
const mostValues = 10_000;
const deepestValue = 100;

class NodeReader {
  readonly #lines: LineCounter;
  readonly #anchors = new Map<string, Node>();
  #left = mostValues;

  constructor(lines: LineCounter) {
    this.#lines = lines;
  }

  /** Anchors are noted on the way, since an alias means the last one before it; not inside what an alias repeats. */
  read(node: unknown, depth = 0, isRepeated = false): FrontMatterValue {
    if (isRepeated) this.#left -= 1;
    if (this.#left < 0 || depth > deepestValue) throw new FrontMatterError(frontMatterProblems.tooMany);
    if (isAlias(node)) return this.#readAlias(node.source, depth);
    if (!isRepeated && isNode(node) && 'anchor' in node && node.anchor) this.#anchors.set(node.anchor, node);
    if (isSeq(node)) return { type: 'list', items: node.items.map((item) => this.read(item, depth + 1, isRepeated)) };
    if (isScalar(node)) return textValue(node.value, node.source, node.type === 'PLAIN');
    return isMap(node) ? this.#readMap(node, depth, isRepeated) : emptyValue;
  }

  #readAlias(name: string, depth: number): FrontMatterValue {
    const target = this.#anchors.get(name);
    if (target === undefined) throw new FrontMatterError(frontMatterProblems.tooMany);
    this.#left -= 1;
    return this.read(target, depth + 1, true);
  }

  #readMap(map: YAMLMap, depth: number, isRepeated: boolean): FrontMatterValue {
    const entries: FrontMatterEntries = new Map();
    for (const pair of map.items) {
      const key = keyOf(pair.key);
      if (entries.has(key)) throw new FrontMatterError(frontMatterProblemsAt.twice(this.#lineOf(pair.key)));
      if (!isRepeated && isNode(pair.key)) this.read(pair.key, depth + 1);
      entries.set(key, this.read(pair.value, depth + 1, isRepeated));
    }
    return { type: 'map', entries };
  }

  #lineOf(key: unknown): number {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    return this.#lines.linePos(offset).line + 1;
  }
}

function textValue(value: unknown, source: string | undefined, plain: boolean): FrontMatterValue {
  if (value === null || value === undefined) return emptyValue;
  return { type: 'text', text: typeof value === 'string' ? value : (source ?? String(value)), plain };
}

function keyOf(key: unknown): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}
