import { expect, it } from 'vitest';
import type { ScoreMessage } from '../../../../src/renderer/lens/lens-protocol.ts';
import { createLentScorer, Outdated } from '../../../../src/renderer/lens/lent-scorer.ts';

it('the lent model answers each window with its own scores, whatever the order, says why it cannot, and ends a reading whose library is closed', async () => {
  const asked: ScoreMessage[] = [];
  const { scorer, take } = createLentScorer((question) => asked.push(question));
  const [first, second, third, fourth] = [7, 8, 9, 10].map((piece) => scorer.score([0, piece, 2]));
  const refused = expect(third).rejects.toThrow('The model is missing.');
  const outdated = expect(fourth).rejects.toThrow(Outdated);
  expect(asked.map(({ pieces }) => pieces)).toEqual([
    [0, 7, 2],
    [0, 8, 2],
    [0, 9, 2],
    [0, 10, 2],
  ]);
  const [one = 0, two = 0, three = 0, four = 0] = asked.map(({ ask }) => ask);
  const answer = { kind: 'scores', scores: null, message: '', isOutdated: false } as const;
  take({ ...answer, ask: two, scores: [0.1] });
  take({ ...answer, ask: one, scores: [0.5, 2] });
  take({ ...answer, ask: three, message: 'The model is missing.' });
  take({ ...answer, ask: four, isOutdated: true });
  expect(await first).toEqual(Float32Array.from([0.5, 2]));
  expect(await second).toEqual(Float32Array.from([0.1]));
  await refused;
  await outdated;
});
