const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/**
 * e to the power of `x` by nothing but sums and products, which are the same on every computer; `Math.exp` need not be. Right
 * to fifteen digits between -700 and 700.
 */
export function exp(x: number): number {
  const halvings = Math.round(x / Math.LN2);
  const rest = x - halvings * ln2High - halvings * ln2Low;
  let sum = 1;
  for (let power = 16; power >= 1; power -= 1) sum = 1 + (sum * rest) / power;
  return doubled(sum, halvings);
}

function doubled(number: number, times: number): number {
  const step = times < 0 ? 0.5 : 2;
  let result = number;
  for (let left = Math.abs(times); left > 0; left -= 1) result *= step;
  return result;
}

/** Scores as shares of one. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => exp(Math.max(-700, score - highest)));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}
