import type { PassageCandidate } from '../../../contract/passages.ts';
import type { ShowingPassage } from '../../../domain/insight/passages.ts';
import { call } from '../../bridge/calls.ts';
import { lensClient } from '../lens-client.ts';

/** A passage of another draft of the person's that shows something. */
export type Passage = ShowingPassage<PassageCandidate>;

let asked = 0;

/** Passages of other drafts that show what a sentence of the draft at `path` tells: the core finds, the lens reads and chooses. */
export async function findPassages(path: string, sentence: string): Promise<Passage[]> {
  const { candidates } = await call('passages.find', { path, text: sentence.slice(0, 4000) });
  if (candidates.length === 0) return [];
  const client = lensClient();
  asked += 1;
  const ask = asked;
  return new Promise((resolve) => {
    const stop = client.onReply((reply) => {
      if (reply.kind !== 'passages' || reply.ask !== ask) return;
      stop();
      resolve(reply.passages);
    });
    client.send({ kind: 'passages', ask, candidates });
  });
}
