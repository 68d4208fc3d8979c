import { type Language, languages } from '../../src/domain/drafts/draft.ts';
import { type Family, families, isPromotionFamily, promotionFamilies, valueFamilies } from '../../src/domain/insight/families.ts';

/** What was measured when the lens was trained: `[found, right]` per cue id, and per language and family for the marks of the whole lens. */
export interface LensFigures {
  cues: Readonly<Record<string, readonly number[]>>;
  marks: Readonly<Record<string, readonly number[]>>;
}

interface Count {
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
    family: 'kind',
    language: 'language',
    marks: 'marks that were right',
    cues: 'its wordings alone',
    languages: { en: 'English', pl: 'Polish' },
    of: 'of',
    promotion: '“Right” means that the people who labelled the sentence also read it as promotion.',
    value: '“Right” means that the people who labelled the sentence also read it as useful.',
    about: '[How this is counted](../lens.md#how-it-is-measured), and why there is no share of fewer than twenty.',
    allPromotion: 'all that speaks for you',
    allValue: 'all from which the reader gains',
  },
  pl: {
    family: 'rodzaj',
    language: 'język',
    marks: 'trafne oznaczenia',
    cues: 'same jego zwroty',
    languages: { en: 'angielski', pl: 'polski' },
    of: 'z',
    promotion: '„Trafne” znaczy, że osoby, które oznaczały zdanie, też uznały je za autopromocję.',
    value: '„Trafne” znaczy, że osoby, które oznaczały zdanie, też uznały je za przydatne.',
    about: '[Jak to jest liczone](../lens.md#jak-to-jest-mierzone) i dlaczego poniżej dwudziestu nie ma odsetka.',
    allPromotion: 'wszystko, co Cię reklamuje',
    allValue: 'wszystko, na czym zyskuje czytelnik',
  },
} as const;

/** The figures of one family, in the words of a language. */
export function familyFigures(family: Family, language: Language, { marks, cues }: LensFigures): string {
  const say = words[language];
  const rows = languages.map((each) => [
    say.languages[each],
    countText(
      countOf(marks, (key) => key === `${each}.${family}`),
      language,
    ),
    countText(
      countOf(cues, (key) => key.startsWith(`${each}.${family}.`)),
      language,
    ),
  ]);
  const meaning = isPromotionFamily(family) ? say.promotion : say.value;
  return `${markdownTable([[say.language, say.marks, say.cues], ...rows])}\n\n${meaning} ${say.about}`;
}

/** How many marks of every family were right, each name leading to its page, and of both sides together. */
export function allFigures(language: Language, { marks }: LensFigures, nameOf: (family: Family) => string): string {
  const say = words[language];
  const row = (name: string, some: readonly Family[]) => [
    name,
    ...languages.map((each) =>
      countText(
        countOf(marks, (key) => some.some((family) => key === `${each}.${family}`)),
        language,
      ),
    ),
  ];
  return markdownTable([
    [say.family, ...languages.map((each) => say.languages[each])],
    ...families.map((family) => row(`[${nameOf(family)}](lens/${family}.md)`, [family])),
    row(`**${say.allPromotion}**`, promotionFamilies),
    row(`**${say.allValue}**`, valueFamilies),
  ]);
}

function countOf(table: LensFigures['cues'], isMeant: (key: string) => boolean): Count {
  const own = Object.entries(table).filter(([key]) => isMeant(key));
  const sum = (at: number) => own.reduce((total, [, counts]) => total + (counts[at] ?? 0), 0);
  return { found: sum(0), right: sum(1) };
}

function countText({ found, right }: Count, language: Language): string {
  if (found === 0) return '–';
  const share = found < fewestForShare ? '' : ` (${Math.round((100 * right) / found)}%)`;
  return `${right} ${words[language].of} ${found}${share}`;
}

/** Cells are padded as the formatter wants them. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
