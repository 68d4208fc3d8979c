import { startWorker } from '../bridge/trusted-worker.ts';
import type { ChannelReply, ChannelRequest } from './channel-protocol.ts';
import workerAddress from './channel-worker.ts?worker&url';

type Question = Omit<ChannelRequest, 'number'>;
type Answer = (reply: ChannelReply) => void;

let worker: Worker | null = null;
let lastNumber = 0;
const awaited = new Map<number, Answer>();

/** The one worker of the window; it starts with the first question. */
function send(question: Question, answer: Answer): void {
  worker ??= startAnswering();
  lastNumber += 1;
  awaited.set(lastNumber, answer);
  worker.postMessage({ number: lastNumber, ...question } satisfies ChannelRequest);
}

function startAnswering(): Worker {
  const started = startWorker(workerAddress, 'channels');
  started.addEventListener('message', (event: MessageEvent<ChannelReply>) => {
    awaited.get(event.data.number)?.(event.data);
    awaited.delete(event.data.number);
  });
  return started;
}

/**
 * Asks for a draft to be read for channels. While one is being read only the newest question waits, and only the newest answer is
 * told: a long draft never queues up behind itself.
 */
export function createChannelReader(tell: Answer): { read(question: Question): void; dispose(): void } {
  let busy = false;
  let waiting: Question | null = null;
  let disposed = false;
  const read = (question: Question) => {
    if (busy) {
      waiting = question;
      return;
    }
    busy = true;
    send(question, (reply) => {
      busy = false;
      if (disposed) return;
      if (waiting === null) return tell(reply);
      const next = waiting;
      waiting = null;
      read(next);
    });
  };
  return {
    read,
    dispose() {
      disposed = true;
    },
  };
}
