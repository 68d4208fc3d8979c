import { globSync } from 'node:fs';
import type { Floor } from '../floors.ts';
import { type Circle, circlesAmong } from './circles.ts';
import { readImports } from './imports.ts';
import { wrongImports } from './wrong-imports.ts';

/** Holds the imports of all source files of `src` and `tools` under `root` against the table: what is wrong, one sentence each. */
export function checkFloors(root: string, floors: readonly Floor[]): string[] {
  const files = globSync('{src,tools}/**/*.{ts,tsx,mjs}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const imports = readImports(root, files.sort());
  return [...wrongImports(imports, floors), ...circlesAmong(imports).map(sentenceOf)];
}

function sentenceOf(circle: Circle): string {
  return `These files import each other in a circle: ${[...circle, circle[0]].join(' → ')}. Move what both need into a file of its own.`;
}
