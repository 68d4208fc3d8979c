import { isPromotionLabel, isUsefulLabel, type SentenceLabel } from '../../../src/domain/insight/labels.ts';
import type { JudgedPost } from './gold.ts';
import { addCounts, bootstrap, type Counts, type Figure, f1, precision, precisionAtRecall, recall } from './measures.ts';

/** Which figures these are. */
export interface Occasion {
  grouping: string;
  language: string;
  method: string;
}

export function printSides(posts: readonly JudgedPost[], { grouping, language, method }: Occasion): void {
  console.log(`\n${language} by ${grouping}: ${method}`);
  for (const [name, isOn] of Object.entries({ promotion: isPromotionLabel, useful: isUsefulLabel })) {
    const counts = posts.map((post) => countsOf(post, isOn));
    const figures = [precision, recall, f1].map((measure) => bootstrap(counts, (some) => measure(addCounts(some))));
    console.log(`  ${name.padEnd(12)} ${figures.map(percent).join('   ')}`);
  }
  const scored = posts.map(({ sentences }) =>
    sentences.map(({ promotion, gold }) => ({ score: promotion, isTrue: isPromotionLabel(gold) })),
  );
  console.log(`  P at R 0.70  ${percent(bootstrap(scored, (some) => precisionAtRecall(some.flat(), 0.7)))}`);
}

function countsOf({ sentences }: JudgedPost, isOn: (label: SentenceLabel) => boolean): Counts {
  const found = sentences.filter(({ label }) => isOn(label));
  return {
    both: found.filter(({ gold }) => isOn(gold)).length,
    found: found.length,
    there: sentences.filter(({ gold }) => isOn(gold)).length,
  };
}

export function percent({ value, low, high }: Figure): string {
  return `${(100 * value).toFixed(1)} (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`;
}
