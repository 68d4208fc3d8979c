import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startTokenScorer, weightsOf } from '../../../../../src/domain/insight/encoder/token-scorer.ts';
import { compiledKernel } from '../../../../../tools/build-kernel.ts';
import recorded from '../../../../fixtures/lens/windows.json' with { type: 'json' };
import { lensFiles, modelFile, scorer } from '../lens-for-tests.ts';

/** A window of this many tokens, as it was read when the answers were recorded. */
const window = (tokens: number): number[] => [
  0,
  ...Array.from({ length: tokens - 2 }, (_, at) => 4 + (((at + tokens) * 7919) % 47_000)),
  2,
];

const sumOf = ({ buffer }: Float32Array): string =>
  createHash('sha256').update(new Uint8Array(buffer)).digest('hex').slice(0, 16);

const kernelFile = readFileSync(join(lensFiles.model, 'kernel.wasm'));

describe('the model over its own kernel', () => {
  it('gives for windows of every length the bits that the runtime gave which it was measured with', async () => {
    expect(recorded.version).toBe(modelFile.version);
    const running = await scorer();
    for (const [tokens, sum] of Object.entries(recorded.scores)) {
      expect([tokens, sumOf(await running.score(window(Number(tokens))))]).toEqual([tokens, sum]);
    }
  }, 60_000);

  it('gives the same vectors as that runtime', async () => {
    const running = await scorer();
    for (const [tokens, sum] of Object.entries(recorded.vectors)) {
      expect([tokens, sumOf(await running.meaning(window(Number(tokens)), modelFile.vectorLayer))]).toEqual([tokens, sum]);
    }
  });

  it('forgets a window when it reads the next', async () => {
    const running = await scorer();
    const before = sumOf(await running.score(window(20)));
    await running.score(window(128));
    expect(sumOf(await running.score(window(20)))).toBe(before);
  });

  it('refuses what it has no weights for', async () => {
    const running = await scorer();
    await expect(running.score(window(129))).rejects.toThrow(RangeError);
    await expect(running.score([0, 48_000, 2])).rejects.toThrow(RangeError);
    const kernel = new Uint8Array(kernelFile).buffer;
    await expect(startTokenScorer(kernel, weightsOf(new Uint8Array(0)))).rejects.toThrow('no positions');
    await expect(startTokenScorer(kernel, weightsOf(Uint8Array.from([58, 200])))).rejects.toThrow(RangeError);
  });

  it('is compiled from the source that stands beside it', async () => {
    expect(Buffer.compare(kernelFile, await compiledKernel())).toBe(0);
  }, 60_000);
});
