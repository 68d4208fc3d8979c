/** What the learned layer tells apart. `promotion` covers `dual` and `humblebrag`, which their own signs tell from it. */
export const outcomes = ['promotion', 'value', 'credit', 'question', 'stance', 'neutral'] as const;
export type Outcome = (typeof outcomes)[number];

export type Scores = readonly number[];

/** Probabilities from scores, in the order of `outcomes`. */
export function softmax(scores: Scores): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
