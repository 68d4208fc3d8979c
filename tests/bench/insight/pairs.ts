import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/domain/drafts/draft.ts';
import { isPromotionLabel, isUsefulLabel, type SentenceLabel, sentenceLabels } from '../../../src/domain/insight/labels.ts';
import { addCounts, bootstrap, type Counts, type Figure, f1 } from './measures.ts';
import { readAsShipped } from './shipped-lens.ts';

/** The same sentence twice: in two languages, or with a woman's and a man's forms. */
interface Pair {
  label: SentenceLabel;
  texts: [string, string];
}

/** F1 of each side of the pairs, their difference in points of 0 to 1, and how many pairs were read alike. */
export interface PairFigures {
  pairs: number;
  alike: number;
  sides: { name: string; one: number; other: number; difference: Figure }[];
  unlike: [string, string][];
}

const folder = join(import.meta.dirname, '../../fixtures/insight');

/** Polish against English. */
export const measureTranslations = (): Promise<PairFigures> => measurePairs('translations.tsv', ['en', 'pl']);

/** Women's against men's forms, in Polish. */
export const measureForms = (): Promise<PairFigures> => measurePairs('forms.tsv', ['pl', 'pl']);

/** `label`, tab, one text, tab, the other, a pair a line. */
function readPairs(name: string): Pair[] {
  const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [written, one, other, ...more] = line.split('\t');
    const label = sentenceLabels.find((known) => known === written);
    if (label === undefined || !one || !other || more.length > 0) throw new Error(`${name}: cannot read the line “${line}”.`);
    return { label, texts: [one, other] };
  });
}

async function measurePairs(name: string, languages: [Language, Language]): Promise<PairFigures> {
  const pairs: { gold: SentenceLabel; texts: [string, string]; found: readonly [SentenceLabel, SentenceLabel] }[] = [];
  for (const { label, texts } of readPairs(name)) {
    const found = [await labelOf(texts[0], languages[0]), await labelOf(texts[1], languages[1])] as const;
    pairs.push({ gold: label, texts, found });
  }
  const sides = Object.entries({ promotion: isPromotionLabel, useful: isUsefulLabel }).map(([side, isOn]) => {
    const counts = pairs.map(({ gold, found }) => [countsOf(gold, found[0], isOn), countsOf(gold, found[1], isOn)] as const);
    const of = (some: typeof counts, at: 0 | 1): number => f1(addCounts(some.map((both) => both[at])));
    const difference = bootstrap(counts, (some) => of([...some], 1) - of([...some], 0));
    return { name: side, one: of(counts, 0), other: of(counts, 1), difference };
  });
  const unlike = pairs.filter(({ found }) => found[0] !== found[1]);
  return { pairs: pairs.length, alike: pairs.length - unlike.length, sides, unlike: unlike.map(({ texts }) => texts) };
}

async function labelOf(text: string, language: Language): Promise<SentenceLabel> {
  const labels = (await readAsShipped(text, language)).map(({ label }) => label);
  return labels.find(isPromotionLabel) ?? labels.find(isUsefulLabel) ?? 'neutral';
}

function countsOf(gold: SentenceLabel, found: SentenceLabel, isOn: (label: SentenceLabel) => boolean): Counts {
  return {
    both: isOn(gold) && isOn(found) ? 1 : 0,
    found: isOn(found) ? 1 : 0,
    there: isOn(gold) ? 1 : 0,
  };
}
