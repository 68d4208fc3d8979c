/** A sample: indexes of the features that are there with their values, the right class, and how much it counts. */
export interface Sample {
  indexes: readonly number[];
  values: readonly number[];
  outcome: number;
  weight: number;
}

export interface FitOptions {
  features: number;
  outcomes: number;
  /** Strength of the L2 penalty on weights, per sample. */
  penalty: number;
  rounds?: number;
}

/** Softmax regression by full-batch gradient descent with momentum and per-weight steps (Adam). Feature 0 should be the constant. */
export function regress(samples: readonly Sample[], { features, outcomes, penalty, rounds = 120 }: FitOptions): Float64Array {
  const size = features * outcomes;
  const packed = pack(samples);
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let round = 1; round <= rounds; round += 1) {
    fillGradient(gradient, packed, weights, outcomes);
    const step = 0.1 * (1 - round / (rounds + 1)) + 0.002;
    const [firstShare, secondShare] = [1 - 0.9 ** round, 1 - 0.99 ** round];
    for (let index = 0; index < size; index += 1) {
      const weight = weights[index] as number;
      const slope = (gradient[index] as number) + (index < outcomes ? 0 : penalty * weight);
      const mean = 0.9 * (first[index] as number) + 0.1 * slope;
      const spread = 0.99 * (second[index] as number) + 0.01 * slope * slope;
      first[index] = mean;
      second[index] = spread;
      weights[index] = weight - (step * (mean / firstShare)) / (Math.sqrt(spread / secondShare) + 1e-8);
    }
  }
  return weights;
}

/** Samples one behind the other in flat arrays, which is several times as quick to walk through. */
interface Packed {
  ends: Int32Array;
  indexes: Int32Array;
  values: Float64Array;
  outcomes: Uint8Array;
  /** Shares of the whole; they add up to 1. */
  weights: Float64Array;
}

function pack(samples: readonly Sample[]): Packed {
  const total = samples.reduce((sum, sample) => sum + sample.weight, 0);
  let end = 0;
  return {
    ends: Int32Array.from(samples, ({ indexes }) => {
      end += indexes.length;
      return end;
    }),
    indexes: Int32Array.from(samples.flatMap(({ indexes }) => indexes)),
    values: Float64Array.from(samples.flatMap(({ values }) => values)),
    outcomes: Uint8Array.from(samples, ({ outcome }) => outcome),
    weights: Float64Array.from(samples, ({ weight }) => weight / total),
  };
}

function fillGradient(gradient: Float64Array, packed: Packed, weights: Float64Array, outcomes: number): void {
  const errors = new Float64Array(outcomes);
  gradient.fill(0);
  for (let sample = 0; sample < packed.ends.length; sample += 1) {
    const from = sample === 0 ? 0 : (packed.ends[sample - 1] as number);
    const to = packed.ends[sample] as number;
    for (let outcome = 0; outcome < outcomes; outcome += 2) addScores(errors, packed, from, to, weights, outcome);
    turnIntoErrors(errors, packed.outcomes[sample] as number, packed.weights[sample] as number);
    for (let outcome = 0; outcome < outcomes; outcome += 2) addErrors(gradient, packed, from, to, errors, outcome);
  }
}

// Both loops below take nearly all the time. Kept this small, and two outcomes at a time, they are compiled into few instructions.

function addScores(scores: Float64Array, packed: Packed, from: number, to: number, weights: Float64Array, outcome: number): void {
  const { indexes, values } = packed;
  const outcomes = scores.length;
  let [one, other] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const index = (indexes[at] as number) * outcomes + outcome;
    const value = values[at] as number;
    one += value * (weights[index] as number);
    other += value * (weights[index + 1] as number);
  }
  scores[outcome] = one;
  scores[outcome + 1] = other;
}

function addErrors(
  gradient: Float64Array,
  packed: Packed,
  from: number,
  to: number,
  errors: Float64Array,
  outcome: number,
): void {
  const { indexes, values } = packed;
  const outcomes = errors.length;
  const one = errors[outcome] as number;
  const other = errors[outcome + 1] as number;
  for (let at = from; at < to; at += 1) {
    const index = (indexes[at] as number) * outcomes + outcome;
    const value = values[at] as number;
    gradient[index] = (gradient[index] as number) + value * one;
    gradient[index + 1] = (gradient[index + 1] as number) + value * other;
  }
}

/** Scores become weighted differences between what is likely under them and what is true. */
function turnIntoErrors(scores: Float64Array, outcome: number, weight: number): void {
  softmaxInPlace(scores);
  scores[outcome] = (scores[outcome] as number) - 1;
  for (let index = 0; index < scores.length; index += 1) scores[index] = (scores[index] as number) * weight;
}

function softmaxInPlace(scores: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const power = Math.exp((scores[index] as number) - top);
    scores[index] = power;
    sum += power;
  }
  for (let index = 0; index < scores.length; index += 1) scores[index] = (scores[index] as number) / sum;
}

/** Probabilities of the classes for a sample under `weights` (feature-major). */
export function probabilitiesOf(
  sample: Pick<Sample, 'indexes' | 'values'>,
  weights: Float64Array,
  outcomes: number,
): Float64Array {
  const scores = new Float64Array(outcomes);
  for (let at = 0; at < sample.indexes.length; at += 1) {
    const base = (sample.indexes[at] ?? 0) * outcomes;
    const value = sample.values[at] ?? 0;
    for (let outcome = 0; outcome < outcomes; outcome += 1) {
      scores[outcome] = (scores[outcome] ?? 0) + value * (weights[base + outcome] ?? 0);
    }
  }
  softmaxInPlace(scores);
  return scores;
}
