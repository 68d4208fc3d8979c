import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startTokenScorer, weightsOf } from '../../src/domain/insight/encoder/token-scorer.ts';

/**
 * Reads windows with the kernel of the app, so that bounds and figures are those of its answers: `node score-windows.ts MODEL`
 * takes a JSON list of ids a line and prints the scores of its tokens as 32-bit numbers in base64, a line each.
 */
const model = process.argv[2];
if (model === undefined) throw new Error('Which model? Name its file.');
const kernel = readFileSync(join(import.meta.dirname, '../../resources/lens/kernel.wasm'));
const scorer = await startTokenScorer(new Uint8Array(kernel).buffer, weightsOf(readFileSync(model)));
for await (const line of createInterface({ input: process.stdin })) {
  const scores = await scorer.score(JSON.parse(line) as number[]);
  process.stdout.write(`${Buffer.from(scores.buffer, scores.byteOffset, scores.byteLength).toString('base64')}\n`);
}
