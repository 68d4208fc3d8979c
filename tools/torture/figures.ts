import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a heavy test counted, for the line that `npm run torture` prints of it. */
export interface Figure {
  name: string;
  value: number;
  /** What is made of the figures of this name when several tests told one. */
  taken: 'sum' | 'most';
}

const fileName = 'figures.txt';

/** Adds to what is counted under this name. A test that nobody asked for figures tells none. */
export function counted(name: string, value: number): void {
  tell({ name, value, taken: 'sum' });
}

/** Tells a figure of which only the largest matters. */
export function most(name: string, value: number): void {
  tell({ name, value, taken: 'most' });
}

function tell(figure: Figure): void {
  const folder = process.env.BYLINE_RESULTS;
  if (folder !== undefined) appendFileSync(path.join(folder, fileName), `${JSON.stringify(figure)}\n`);
}

/** What the tests whose results are in this folder have told. */
export function figuresIn(folder: string): Figure[] {
  const file = path.join(folder, fileName);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Figure);
}

/** One figure for each name, in the order in which they came: all of them together, or the largest. */
export function lineOf(figures: readonly Figure[]): string {
  const totals = new Map<string, Figure>();
  for (const figure of figures) {
    const before = totals.get(figure.name);
    totals.set(figure.name, before === undefined ? figure : { ...figure, value: together(before, figure) });
  }
  return [...totals.values()].map(shown).join(', ');
}

function together(before: Figure, { value, taken }: Figure): number {
  return taken === 'sum' ? before.value + value : Math.max(before.value, value);
}

function shown({ name, value, taken }: Figure): string {
  return `${taken === 'most' ? 'at most ' : ''}${value.toLocaleString('en', { maximumFractionDigits: 2 })} ${name}`;
}
