import type { Floor } from '../floors.ts';
import type { Import } from './imports.ts';

/** Those of these imports that run against the table, each as a sentence that says what is allowed. */
export function wrongImports(imports: readonly Import[], floors: readonly Floor[]): string[] {
  return imports.flatMap((found) => {
    const { from, to, line } = found;
    const floor = floorOf(from, floors);
    const reason = floor === undefined ? `${from} stands on no floor.` : reasonAgainst(found, floor, floors);
    return reason === '' ? [] : [`${from}:${line} imports ${to}. ${reason}`];
  });
}

/** The floor with the longest folder that holds the file. */
function floorOf(file: string, floors: readonly Floor[]): Floor | undefined {
  return floors
    .filter(({ folder }) => file.startsWith(`${folder}/`))
    .reduce<Floor | undefined>((best, floor) => (best && best.folder.length >= floor.folder.length ? best : floor), undefined);
}

function reasonAgainst({ to, isPackage }: Import, floor: Floor, floors: readonly Floor[]): string {
  if (isPackage) return floor.packages.some((pattern) => matches(to, pattern)) ? '' : allowed(floor);
  const target = floorOf(to, floors);
  return target !== undefined && (target === floor || floor.floors.includes(target.name)) ? '' : allowed(floor);
}

function matches(wanted: string, pattern: string): boolean {
  if (pattern.endsWith('*')) return wanted.startsWith(pattern.slice(0, -1));
  return wanted === pattern || wanted.startsWith(`${pattern}/`);
}

function allowed({ name, floors, packages }: Floor): string {
  const others = floors.length === 0 ? 'no other floor' : `of the other floors ${floors.join(', ')}`;
  return `${name} may import ${others}; of packages ${packages.join(', ')} (tools/floors.ts).`;
}
