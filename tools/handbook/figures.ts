import type { Language } from '../../src/domain/drafts/draft.ts';
import { type Family, families, isPromotionFamily } from '../../src/domain/insight/families.ts';

/** `[hits, right]` per cue id, as `src/domain/insight/model/cue-precision.json` has it. */
export type CueFigures = Readonly<Record<string, readonly number[]>>;

interface Count {
  wordings: number;
  found: number;
  right: number;
}

/** Fewer finds than this say too little for a share. */
const fewestForShare = 20;
const start = '<!-- figures -->';
const end = '<!-- end of figures -->';

/** The page with the figures between its two marks; throws when it has no marks. */
export function withFigures(text: string, figures: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`A page has no “${start}” before “${end}”.`);
  return `${text.slice(0, from)}${start}\n\n${figures}\n\n${text.slice(to)}`;
}

const words = {
  en: {
    family: 'family',
    language: 'language',
    wordings: 'wordings met',
    found: 'times found',
    right: 'right',
    languages: { en: 'English', pl: 'Polish' },
    none: 'This family has no wordings of its own, so there is nothing to count.',
    promotion: '“Right” means that the people who labelled the sentence also read it as promotion.',
    value: '“Right” means that the people who labelled the sentence also read it as useful.',
    about: 'Found in labelled posts, by the wordings alone. [How this is counted](../lens.md#how-it-is-measured)',
    few: 'too few for a share',
  },
  pl: {
    family: 'rodzina',
    language: 'język',
    wordings: 'spotkane zwroty',
    found: 'ile razy',
    right: 'trafnie',
    languages: { en: 'angielski', pl: 'polski' },
    none: 'Ta rodzina nie ma własnych zwrotów, więc nie ma czego liczyć.',
    promotion: '„Trafnie” znaczy, że osoby, które oznaczały zdanie, też uznały je za autopromocję.',
    value: '„Trafnie” znaczy, że osoby, które oznaczały zdanie, też uznały je za przydatne.',
    about: 'Policzone w oznaczonych wpisach, po samych zwrotach. [Jak to jest liczone](../lens.md#jak-to-jest-mierzone)',
    few: 'za mało na odsetek',
  },
} as const;

/** The figures of one family, in the words of a language. */
export function familyFigures(family: Family, language: Language, table: CueFigures): string {
  const say = words[language];
  const counts = (['en', 'pl'] as const).map((each) => [each, countOf(family, each, table)] as const);
  if (counts.every(([, { found }]) => found === 0)) return say.none;
  const rows = counts.map(([each, count]) => [
    say.languages[each],
    `${count.wordings}`,
    `${count.found}`,
    rightText(count, language),
  ]);
  const meaning = isPromotionFamily(family) ? say.promotion : say.value;
  return `${markdownTable([[say.language, say.wordings, say.found, say.right], ...rows])}\n\n${meaning} ${say.about}.`;
}

/** The figures of all families, each name leading to its page. */
export function allFigures(language: Language, table: CueFigures, nameOf: (family: Family) => string): string {
  const say = words[language];
  const rows = families.map((family) => [
    `[${nameOf(family)}](lens/${family}.md)`,
    ...(['en', 'pl'] as const).map((each) => countText(countOf(family, each, table), language)),
  ]);
  return markdownTable([[say.family, say.languages.en, say.languages.pl], ...rows]);
}

function countOf(family: Family, language: Language, table: CueFigures): Count {
  const own = Object.entries(table).filter(([id]) => id.startsWith(`${language}.${family}.`));
  const sum = (at: number) => own.reduce((total, [, counts]) => total + (counts[at] ?? 0), 0);
  return { wordings: own.length, found: sum(0), right: sum(1) };
}

function rightText({ found, right }: Count, language: Language): string {
  if (found === 0) return '–';
  return found < fewestForShare ? `${right} (${words[language].few})` : `${right} (${share(found, right)})`;
}

function countText(count: Count, language: Language): string {
  const { found, right } = count;
  if (found === 0) return '–';
  const of = language === 'pl' ? `${right} z ${found}` : `${right} of ${found}`;
  return found < fewestForShare ? of : `${of} (${share(found, right)})`;
}

const share = (found: number, right: number): string => `${Math.round((100 * right) / found)}%`;

/** Cells are padded as the formatter wants them. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
