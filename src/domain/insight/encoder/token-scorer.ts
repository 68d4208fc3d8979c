import { createEncoder } from './encoder.ts';
import { growTo, memoryFor, startKernel } from './kernel.ts';
import { tablesOf } from './onnx-file.ts';

/** The language model at work. */
export interface TokenScorer {
  /** A row of scores for each token of a window, side by side in one array. */
  score(ids: readonly number[]): Promise<Float32Array>;
  /** One vector for the meaning of the whole window, taken behind so many layers; not normalised. */
  meaning(ids: readonly number[], layers: number): Promise<Float32Array>;
}

/** A file of weights: how long it is, and how its bytes come to a place of that length. */
export interface Weights {
  size: number;
  read(place: Uint8Array): Promise<void> | void;
}

/** Weights that were read already. */
export const weightsOf = (bytes: Uint8Array): Weights => ({ size: bytes.length, read: (place) => place.set(bytes) });

/** Where the file begins in the memory: not at address 0, which means nothing by custom. */
const beginning = 1024;

/**
 * Starts the model: `kernel` are the bytes of `kernel.wasm`. The file of weights is read into the memory of the kernel and used
 * where it stands, so that there is one copy of it; what else the memory holds are two megabytes for the numbers of one window.
 */
export async function startTokenScorer(kernel: ArrayBuffer, weights: Weights): Promise<TokenScorer> {
  const memory = memoryFor(beginning + weights.size);
  const file = new Uint8Array(memory.buffer, beginning, weights.size);
  await weights.read(file);
  const encoder = createEncoder(tablesOf(file), { beginning, end: beginning + weights.size });
  growTo(memory, encoder.end);
  const running = await startKernel(kernel, memory);
  return {
    score: async (ids) => encoder.score(running, memory, ids),
    meaning: async (ids, layers) => encoder.meaning(running, memory, ids, layers),
  };
}
