import { expect, it } from 'vitest';
import type { ScoreMessage } from '../../../../src/renderer/lens/lens-protocol.ts';
import { createLentScorer } from '../../../../src/renderer/lens/lent-scorer.ts';

it('the lent model answers each window with its own scores, whatever the order, or says why it cannot', async () => {
  const asked: ScoreMessage[] = [];
  const { scorer, take } = createLentScorer((question) => asked.push(question));
  const [first, second, third] = [scorer.score([0, 7, 2]), scorer.score([0, 8, 2]), scorer.score([0, 9, 2])];
  const refused = expect(third).rejects.toThrow('The library is closed.');
  expect(asked.map(({ pieces }) => pieces)).toEqual([
    [0, 7, 2],
    [0, 8, 2],
    [0, 9, 2],
  ]);
  const [one = 0, two = 0, three = 0] = asked.map(({ ask }) => ask);
  take({ kind: 'scores', ask: two, scores: [0.1], message: '' });
  take({ kind: 'scores', ask: one, scores: [0.5, 2], message: '' });
  take({ kind: 'scores', ask: three, scores: null, message: 'The library is closed.' });
  expect(await first).toEqual(Float32Array.from([0.5, 2]));
  expect(await second).toEqual(Float32Array.from([0.1]));
  await refused;
});
