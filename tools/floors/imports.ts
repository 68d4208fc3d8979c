import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** One import of a source file: by a statement, by `export … from`, by `import()`, also where only a type is meant. */
export interface Import {
  /** The file, from the root of the repository. */
  from: string;
  /** The file that is imported, from the root, or the name of a package with its path. */
  to: string;
  isPackage: boolean;
  line: number;
}

const packageFolder = 'node_modules/';

type Found = { specifier: string; at: number };

/** All imports of a source text. `file` is its path from the root of the repository. Throws on text that is no TypeScript. */
export function importsOf(file: string, source: string): Import[] {
  return found(file, source).map(({ specifier, at }) => {
    // What follows `?` tells the bundler how to hand the file over.
    const [wanted = ''] = specifier.split('?');
    const place = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), wanted) : `${packageFolder}${wanted}`;
    const isPackage = place.startsWith(packageFolder);
    const to = isPackage ? place.slice(packageFolder.length) : place;
    return { from: file, to, isPackage, line: source.slice(0, at).split('\n').length };
  });
}

/** The imports of the files with these paths from `root`. */
export function readImports(root: string, files: readonly string[]): Import[] {
  return files.flatMap((file) => importsOf(file, readFileSync(path.join(root, file), 'utf8')));
}

function found(file: string, source: string): Found[] {
  const { module, program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file} cannot be read: ${errors[0].message}`);
  const statements = module.staticImports.map(({ moduleRequest }) => moduleRequest);
  const passedOn = module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest ?? []));
  const named = new Map([...statements, ...passedOn].map(({ value, start }) => [start, value]));
  // Called imports are few: only for their sake is the tree walked.
  if (/\bimport\s*\(/.test(source)) for (const { specifier, at } of calledImports(program)) named.set(at, specifier);
  return [...named].map(([at, specifier]) => ({ specifier, at }));
}

/** `import('…')` as an expression and as a type. */
function calledImports(node: unknown): Found[] {
  if (Array.isArray(node)) return node.flatMap(calledImports);
  if (typeof node !== 'object' || node === null) return [];
  const { type, source } = node as { type?: unknown; source?: unknown };
  const inside = Object.values(node).flatMap(calledImports);
  return type === 'ImportExpression' || type === 'TSImportType' ? [...wordOf(source), ...inside] : inside;
}

function wordOf(literal: unknown): Found[] {
  const { value, start } = (literal ?? {}) as { value?: unknown; start?: unknown };
  return typeof value === 'string' && typeof start === 'number' ? [{ specifier: value, at: start }] : [];
}
