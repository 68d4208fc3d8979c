import { dataFile } from '../../../tools/train/labelled-posts.ts';
import { type ManualFigure, measureManuals } from './manuals.ts';
import { measureForms, measureTranslations, type PairFigures } from './pairs.ts';
import { percent, printTitle, standing } from './print.ts';
import { measureBragging, measureTips } from './strangers.ts';
import { measureTopics } from './topics.ts';

const rates = { manuals: 0.5, bragging: 72, tips: 86, topics: 71.4, languages: 5, forms: 1 };

const texts = [
  ...['en-debian-handbook', 'pl-gnome-help', 'pl-libreoffice-help'].map((name) => `load/${name}.jsonl`),
  ...['bragging-tweets', 'hotel-tips-trial', '8tags-train', '8tags-dev'].map((name) => `public/${name}.jsonl`),
];

/** What the shipped model makes of texts that were not learned from. */
export async function reportStrangers(): Promise<void> {
  printTitle('The shipped lens on other texts');
  for (const name of texts.filter((file) => dataFile(file) === null)) console.log(`  not measured: ${name} is absent`);
  for (const manual of await measureManuals()) console.log(`  ${manualRow(manual)}`);
  const bragging = await measureBragging();
  if (bragging !== null) {
    const { figure, claims, tweets } = bragging;
    console.log(
      `  bragging, ${tweets} tweets, macro-F1: ${percent(figure)}   ${standing(100 * figure.value, rates.bragging, '')}; without offers and calls ${percent(claims)}`,
    );
  }
  const tips = await measureTips();
  if (tips !== null) {
    console.log(
      `  tips, ${tips.sentences} sentences about hotels, F1 of useful: ${percent(tips.useful)}   ${standing(100 * tips.useful.value, rates.tips, '')}; of value alone ${percent(tips.value)}`,
    );
  }
  reportTopics();
  reportPairs('Polish against English, the same sentence', await measureTranslations(), ['English', 'Polish'], rates.languages);
  reportPairs('women’s against men’s forms, the same sentence', await measureForms(), ['women’s', 'men’s'], rates.forms);
}

function manualRow({ name, words, marks, rate }: ManualFigure): string {
  const interval = `${rate.value.toFixed(2)} (${rate.low.toFixed(2)}–${rate.high.toFixed(2)})`;
  return `${name}: ${marks} promotion marks in ${words} words, ${interval} in 1,000   ${standing(rate.value, rates.manuals, '', true)}`;
}

function reportTopics(): void {
  const topics = measureTopics();
  if (topics === null) return;
  const share = (part: number): string => (100 * part).toFixed(2);
  console.log(
    `  topic of ${topics.headlines} Polish headlines right: ${share(topics.right)}   ${standing(100 * topics.right, rates.topics, '')}; offered for ${share(topics.offered)}, the first then right ${share(topics.firstRight)}`,
  );
}

function reportPairs(title: string, { pairs, alike, sides }: PairFigures, names: [string, string], target: number): void {
  console.log(`  ${title}: ${pairs} pairs, ${alike} labelled alike`);
  for (const { name, one, other, difference } of sides) {
    const gap = 100 * Math.abs(difference.value);
    console.log(
      `    ${name}: F1 ${names[0]} ${(100 * one).toFixed(1)}, ${names[1]} ${(100 * other).toFixed(1)}, difference ${percent(difference)}   ${standing(gap, target, ' points', true)}`,
    );
  }
}
