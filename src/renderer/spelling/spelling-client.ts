import englishAddress from '../../../resources/dictionaries/en/english.dict?url';
import polishAddress from '../../../resources/dictionaries/pl/polish.dict?url';
import frequenciesAddress from '../../../resources/dictionaries/pl/polish-frequencies.dict?url';
import type { Language } from '../../domain/drafts/draft.ts';
import { startWorker } from '../bridge/trusted-worker.ts';
import type { KeyedBlock, SpellingReply, SpellingRequest } from './spelling-protocol.ts';
import workerAddress from './spelling-worker.ts?worker&url';

type Reading = Extract<SpellingReply, { kind: 'read' }>;

/** The one worker of the window that looks words up. */
export interface SpellingClient {
  read(blocks: readonly KeyedBlock[], language: Language | null): Promise<Reading>;
  suggest(word: string, language: Language): Promise<string[]>;
  /** The person's own words from now on; what is asked afterwards knows them. */
  teach(words: readonly string[]): void;
}

let shared: Promise<SpellingClient> | null = null;

/** Starts with the first use, once the dictionaries are there. */
export function spellingClient(): Promise<SpellingClient> {
  shared ??= start();
  return shared;
}

async function start(): Promise<SpellingClient> {
  const addresses = [englishAddress, polishAddress, frequenciesAddress];
  const files = await Promise.all(addresses.map(async (address) => (await fetch(address)).arrayBuffer()));
  const [english, polish, polishFrequencies] = files as [ArrayBuffer, ArrayBuffer, ArrayBuffer];
  const worker = startWorker(workerAddress, 'spelling');
  const send = (request: SpellingRequest, handedOver: Transferable[] = []) => worker.postMessage(request, handedOver);
  const waiting = new Map<number, (reply: SpellingReply) => void>();
  worker.addEventListener('message', ({ data }: MessageEvent<SpellingReply>) => {
    waiting.get(data.ask)?.(data);
    waiting.delete(data.ask);
  });
  let last = 0;
  const ask = <Kind extends SpellingReply['kind']>(make: (ask: number) => SpellingRequest) =>
    new Promise<Extract<SpellingReply, { kind: Kind }>>((resolve) => {
      last += 1;
      waiting.set(last, (reply) => resolve(reply as Extract<SpellingReply, { kind: Kind }>));
      send(make(last));
    });
  send({ kind: 'dictionaries', english, polish, polishFrequencies }, files);
  return {
    read: (blocks, language) => ask<'read'>((number) => ({ kind: 'read', ask: number, language, blocks })),
    suggest: async (word, language) =>
      (await ask<'suggest'>((number) => ({ kind: 'suggest', ask: number, word, language }))).words,
    teach: (words) => send({ kind: 'own', words }),
  };
}
