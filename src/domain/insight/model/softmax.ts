/** What the learned layer tells apart. `promotion` covers `dual` and `humblebrag`, which their own signs tell from it. */
export const outcomes = ['promotion', 'value', 'credit', 'question', 'stance', 'neutral'] as const;
export type Outcome = (typeof outcomes)[number];

export type Scores = readonly number[];

/** Probabilities from scores, in the order of `outcomes`. */
export function softmax(scores: Scores): number[] {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  const powers: number[] = [];
  let sum = 0;
  for (const score of scores) {
    const power = Math.exp(score - top);
    powers.push(power);
    sum += power;
  }
  for (let index = 0; index < powers.length; index += 1) powers[index] = (powers[index] ?? 0) / sum;
  return powers;
}
