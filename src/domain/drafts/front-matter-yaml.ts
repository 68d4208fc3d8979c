import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import { type FrontMatterProblem, frontMatterProblems, frontMatterProblemsAt } from './front-matter-error.ts';
import { emptyValue, type FrontMatterEntries, type FrontMatterValue } from './front-matter-value.ts';

/** A front matter above this many characters is not read: YAML's cost grows with the square of its keys. */
export const longestFrontMatter = 65_536;

export type YamlReading = { ok: true; entries: FrontMatterEntries } | { ok: false; problem: FrontMatterProblem };

/** Reads the YAML between the fences. Dates, numbers and ids come back as they were written. */
export function readYaml(content: string): YamlReading {
  if (content.length > longestFrontMatter) return refused(frontMatterProblems.tooLong);
  const lines = new LineCounter();
  const document = parseDocument(content, {
    lineCounter: lines,
    keepSourceTokens: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const error = document.errors[0];
  if (error) return refused(problemOf(error, lines));
  if (document.contents !== null && !isMap(document.contents) && !isEmptyScalar(document.contents)) {
    return refused(frontMatterProblems.notNamed);
  }
  return readEntries(document);
}

function readEntries(document: Document): YamlReading {
  try {
    const value = readNode(document.contents as Node | null, document, { left: 10_000 });
    return { ok: true, entries: value.type === 'map' ? value.entries : new Map() };
  } catch {
    return refused(frontMatterProblems.tooMany);
  }
}

function refused(problem: FrontMatterProblem): YamlReading {
  return { ok: false, problem };
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

function problemOf(error: YAMLError, lines: LineCounter): FrontMatterProblem {
  const line = lines.linePos(error.pos[0]).line + 1;
  if (error.code === 'DUPLICATE_KEY') return frontMatterProblemsAt.twice(line);
  return error.code === 'TAB_AS_INDENT' ? frontMatterProblemsAt.tab(line) : frontMatterProblemsAt.invalid(line);
}

/** Aliases are followed at most `budget.left` values far, so that a few lines cannot unfold into millions. */
function readNode(node: unknown, document: Document, budget: { left: number }): FrontMatterValue {
  budget.left -= 1;
  if (budget.left < 0) throw new Error('too many values');
  if (isAlias(node)) return readNode(node.resolve(document), document, budget);
  if (isSeq(node)) return { type: 'list', items: node.items.map((item) => readNode(item, document, budget)) };
  if (isScalar(node)) return textValue(node.value, node.source, node.type === 'PLAIN');
  if (!isMap(node)) return emptyValue;
  const entries: FrontMatterEntries = new Map();
  for (const pair of node.items) entries.set(keyOf(pair.key), readNode(pair.value, document, budget));
  return { type: 'map', entries };
}

function textValue(value: unknown, source: string | undefined, plain: boolean): FrontMatterValue {
  if (value === null || value === undefined) return emptyValue;
  return { type: 'text', text: typeof value === 'string' ? value : (source ?? String(value)), plain };
}

function keyOf(key: unknown): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}
