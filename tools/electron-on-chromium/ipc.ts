import { EventEmitter } from 'node:events';
import { createCodec } from './codec.ts';
import type { Frame } from './frames.ts';
import { supportedClass, supportedOnly } from './supported.ts';

type Handler = (event: object, ...args: unknown[]) => unknown;

const codec = createCodec();

/** Electron's `ipcMain`, and `webContents.ipc`. */
export class IpcMain extends EventEmitter {
  private readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }

  handler(channel: string): Handler | undefined {
    return this.handlers.get(channel);
  }
}

supportedClass('ipcMain', IpcMain);

export const ipcMain = new IpcMain();

/** What a message from a page needs of the page's `webContents`. */
export interface Receiver extends EventEmitter {
  readonly ipc: IpcMain;
  send(channel: string, ...args: unknown[]): void;
}

type Envelope =
  | { kind: 'send'; channel: string }
  | { kind: 'invoke'; id: number; channel: string }
  | { kind: 'input'; type: string };

/** Takes a message of a page's preload to its listeners or handler; `deliver` brings the answer back to the same document. */
export async function receiveFromPage(
  sender: Receiver,
  frame: Frame,
  text: string,
  deliver: (text: string) => void,
): Promise<void> {
  const end = text.indexOf('\n');
  const envelope = JSON.parse(text.slice(0, end)) as Envelope;
  if (envelope.kind === 'input') return void sender.emit('input-event', {}, { type: envelope.type, modifiers: [] });
  const args = codec.unpack(text.slice(end + 1)) as unknown[];
  const { channel } = envelope;
  const event = createEvent(sender, frame);
  if (envelope.kind === 'invoke') return deliver(await answer(sender, envelope.id, channel, event, args));
  sender.emit('ipc-message', event, channel, ...args);
  sender.ipc.emit(channel, event, ...args);
  ipcMain.emit(channel, event, ...args);
}

/** A message to a page's listeners. */
export function packMessage(channel: string, args: unknown[]): string {
  return `${JSON.stringify({ kind: 'message', channel })}\n${codec.pack(args)}`;
}

async function answer(sender: Receiver, id: number, channel: string, event: object, args: unknown[]): Promise<string> {
  const reply = (ok: boolean, value: unknown) => {
    const values = codec.pack(value);
    return `${JSON.stringify({ kind: 'reply', id, ok })}\n${values}`;
  };
  try {
    const handler = sender.ipc.handler(channel) ?? ipcMain.handler(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return reply(true, await handler(event, ...args));
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    return reply(false, String(error));
  }
}

function createEvent(sender: Receiver, frame: Frame): object {
  return supportedOnly('ipc event', {
    type: 'frame',
    sender,
    senderFrame: frame,
    frameId: frame.routingId,
    processId: frame.processId,
    ports: [],
    reply: (channel: string, ...args: unknown[]) => sender.send(channel, ...args),
    preventDefault() {},
    defaultPrevented: false,
  });
}
