import type { NamedFigure } from './figures.ts';
import type { Figure } from './measures.ts';

const widthOfName = 56;
const widthOfFigure = 20;

export function printTitle(title: string, methods: readonly string[] = []): void {
  console.log(`\n${title.padEnd(widthOfName)}${methods.map((name) => name.padEnd(widthOfFigure)).join('')}`.trimEnd());
}

/** One row: the figure of each method, ours first, and how ours stands to what was promised. */
export function printRow(ofMethods: readonly NamedFigure[]): void {
  const [ours] = ofMethods;
  if (ours === undefined) return;
  const cells = ofMethods.map(({ figure }) => percent(figure).padEnd(widthOfFigure)).join('');
  console.log(`  ${ours.name.padEnd(widthOfName - 2)}${cells}${verdictOf(ours)}`.trimEnd());
}

/** `atMost` turns what must be reached into what must not be passed. */
export function standing(value: number, target: number, unit: string, atMost = false): string {
  const short = atMost ? value - target : target - value;
  const wanted = `${atMost ? '≤' : '≥'} ${number(target)}${unit}`;
  return short <= 0 ? `${wanted}: reached` : `${wanted}: ${atMost ? 'over' : 'short'} by ${number(short)}`;
}

const number = (value: number): string => value.toFixed(1);

const verdictOf = ({ figure, target }: NamedFigure): string =>
  target === undefined ? '' : standing(100 * figure.value, 100 * target, '');

/** In per cent, with its interval. */
export function percent({ value, low, high }: Figure): string {
  return `${number(100 * value)} (${number(100 * low)}–${number(100 * high)})`;
}
