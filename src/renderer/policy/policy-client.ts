import dictionaryAddress from '../../../resources/dictionaries/pl/polish.dict?url';
import type { Language } from '../../domain/drafts/draft.ts';
import type { Replaced, ShieldedName } from '../../domain/policy/name-shield.ts';
import type { PlacedNotice, ReadableBlock } from '../../domain/policy/read-blocks.ts';
import type { NamedPlace } from '../../domain/policy/stand-ins.ts';
import { startWorker } from '../bridge/trusted-worker.ts';
import type { LookedFor, PolicyReply, PolicyRequest } from './policy-protocol.ts';
import workerAddress from './policy-worker.ts?worker&url';

/** The one worker of the window that knows rules and names; it starts with the first question, once the dictionary is there. */
export interface PolicyClient {
  read(blocks: ReadableBlock[], lookedFor: LookedFor): Promise<PlacedNotice[]>;
  shield(text: string, names: ShieldedName[], language: Language): Promise<{ text: string; replaced: Replaced[] }>;
  /** What could be said instead of a rule’s name, in the case that it stands in; may be empty. */
  standIn(place: NamedPlace): Promise<string>;
}

let shared: Promise<PolicyClient> | null = null;

export function policyClient(): Promise<PolicyClient> {
  shared ??= start();
  return shared;
}

async function start(): Promise<PolicyClient> {
  const worker = startWorker(workerAddress, 'policy');
  const waiting = new Map<number, (reply: PolicyReply) => void>();
  worker.addEventListener('message', ({ data }: MessageEvent<PolicyReply>) => {
    waiting.get(data.ask)?.(data);
    waiting.delete(data.ask);
  });
  let last = 0;
  const ask = <Kind extends PolicyReply['kind']>(make: (ask: number) => PolicyRequest) =>
    new Promise<Extract<PolicyReply, { kind: Kind }>>((resolve) => {
      last += 1;
      waiting.set(last, (reply) => resolve(reply as Extract<PolicyReply, { kind: Kind }>));
      worker.postMessage(make(last));
    });
  let told: LookedFor | null = null;
  const lookFor = (lookedFor: LookedFor) => {
    if (lookedFor === told) return;
    told = lookedFor;
    worker.postMessage({ kind: 'lookFor', lookedFor } satisfies PolicyRequest);
  };
  const bytes = await fetch(dictionaryAddress).then((response) => response.arrayBuffer());
  worker.postMessage({ kind: 'dictionary', bytes } satisfies PolicyRequest, [bytes]);
  return {
    async read(blocks, lookedFor) {
      lookFor(lookedFor);
      return (await ask<'read'>((id) => ({ kind: 'read', ask: id, blocks }))).notices;
    },
    shield: (text, names, language) => ask<'shield'>((id) => ({ kind: 'shield', ask: id, text, names, language })),
    standIn: async (place) => (await ask<'standIn'>((id) => ({ kind: 'standIn', ask: id, place }))).words,
  };
}
