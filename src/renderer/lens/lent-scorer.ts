import type { TokenScorer } from '../../domain/insight/encoder/token-scorer.ts';
import type { ScoreMessage, ScoresMessage } from './lens-protocol.ts';

/** The model of the trusted side, asked by messages. */
export interface LentScorer {
  scorer: Pick<TokenScorer, 'score'>;
  take(answer: ScoresMessage): void;
}

/** Thrown when a reading is no longer worth ending: its draft changed, was closed, or belongs to a library that is no longer open. */
export class Outdated extends Error {}

export function createLentScorer(send: (question: ScoreMessage) => void): LentScorer {
  const waiting = new Map<number, (answer: ScoresMessage) => void>();
  let last = 0;
  return {
    scorer: {
      async score(pieces) {
        last += 1;
        const ask = last;
        const { scores, message, isOutdated } = await new Promise<ScoresMessage>((resolve) => {
          waiting.set(ask, resolve);
          send({ kind: 'score', ask, pieces });
        });
        if (isOutdated) throw new Outdated();
        if (scores === null) throw new Error(message);
        return Float32Array.from(scores);
      },
    },
    take(answer) {
      waiting.get(answer.ask)?.(answer);
      waiting.delete(answer.ask);
    },
  };
}
