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
export function regress(samples: readonly Sample[], { features, outcomes, penalty, rounds = 300 }: FitOptions): Float64Array {
  const size = features * outcomes;
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const total = samples.reduce((sum, sample) => sum + sample.weight, 0);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = gradientOf(samples, weights, outcomes, total);
    const step = 0.1 * (1 - round / (rounds + 1)) + 0.002;
    for (let index = 0; index < size; index += 1) {
      const slope = (gradient[index] ?? 0) + (index < outcomes ? 0 : penalty * (weights[index] ?? 0));
      first[index] = 0.9 * (first[index] ?? 0) + 0.1 * slope;
      second[index] = 0.99 * (second[index] ?? 0) + 0.01 * slope * slope;
      const mean = (first[index] ?? 0) / (1 - 0.9 ** round);
      const spread = Math.sqrt((second[index] ?? 0) / (1 - 0.99 ** round)) + 1e-8;
      weights[index] = (weights[index] ?? 0) - (step * mean) / spread;
    }
  }
  return weights;
}

function gradientOf(samples: readonly Sample[], weights: Float64Array, outcomes: number, total: number): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const sample of samples) {
    const probabilities = probabilitiesOf(sample, weights, outcomes);
    for (let outcome = 0; outcome < outcomes; outcome += 1) {
      const error = (((probabilities[outcome] ?? 0) - (outcome === sample.outcome ? 1 : 0)) * sample.weight) / total;
      for (let at = 0; at < sample.indexes.length; at += 1) {
        const index = (sample.indexes[at] ?? 0) * outcomes + outcome;
        gradient[index] = (gradient[index] ?? 0) + error * (sample.values[at] ?? 0);
      }
    }
  }
  return gradient;
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
  const top = Math.max(...scores);
  let sum = 0;
  for (let outcome = 0; outcome < outcomes; outcome += 1) {
    scores[outcome] = Math.exp((scores[outcome] ?? 0) - top);
    sum += scores[outcome] ?? 0;
  }
  return scores.map((score) => score / sum);
}
