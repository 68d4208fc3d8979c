import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Protocol } from './protocol.ts';

type Commands = Protocol.CommandParameters;
type Answers = Protocol.CommandReturnValues;

interface Waiting {
  method: string;
  session: CdpSession;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

interface Message {
  id?: number;
  method?: string;
  params?: { sessionId: string };
  sessionId?: string;
  result?: unknown;
  error?: { message: string };
}

/** One conversation with a target (or, without an id, with the browser itself). Emits the protocol's events and `detached`. */
export class CdpSession extends EventEmitter<Protocol.EventMap & { detached: [] }> {
  readonly id: string | undefined;
  closed = false;
  private readonly connection: CdpConnection;

  constructor(connection: CdpConnection, id?: string) {
    super();
    this.setMaxListeners(0);
    this.connection = connection;
    this.id = id;
  }

  send<Method extends keyof Commands & keyof Answers>(method: Method, params?: Commands[Method]): Promise<Answers[Method]> {
    return this.connection.send(this, method, params ?? {}) as Promise<Answers[Method]>;
  }

  /** For commands whose failure only means that the target has gone meanwhile. */
  attempt<Method extends keyof Commands & keyof Answers>(method: Method, params?: Commands[Method]): void {
    this.send(method, params).catch(() => {});
  }
}

/**
 * A browser process and the DevTools protocol over two pipes of it (descriptors 3 and 4), so that no port is opened. The
 * browser ends itself when the pipe closes, whatever ended this process. Emits `close` once, with the reason.
 */
export class CdpConnection extends EventEmitter<{ close: [Error] }> {
  readonly browser = new CdpSession(this);
  readonly process: ChildProcess;
  closed = false;
  private readonly sessions = new Map<string, CdpSession>();
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  constructor(binary: string, switches: string[], onErrorLine: (line: string) => void) {
    super();
    // In a group of its own: Ctrl+C in a terminal must reach the app only, which then has a page to save from.
    const detached = process.platform !== 'win32';
    this.process = spawn(binary, switches, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], detached });
    this.toBrowser.on('error', () => {});
    this.fromBrowser.on('error', () => {});
    this.fromBrowser.on(
      'data',
      createMessageSplitter((text) => this.receive(JSON.parse(text))),
    );
    createInterface({ input: this.process.stderr as Readable }).on('line', onErrorLine);
    this.process.on('error', (error) => this.close(error));
    this.process.on('exit', (code, signal) => this.close(new Error(`Chromium ended (${signal ?? code}).`)));
  }

  session(id: string): CdpSession | undefined {
    return this.sessions.get(id);
  }

  send(session: CdpSession, method: string, params: object): Promise<unknown> {
    if (this.closed || session.closed) return Promise.reject(new Error(`${method}: the target is closed`));
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { method, session, resolve, reject });
      this.toBrowser.write(`${JSON.stringify({ id, method, params, ...(session.id && { sessionId: session.id }) })}\0`);
    });
  }

  private get toBrowser(): Writable {
    return this.process.stdio[3] as Writable;
  }

  private get fromBrowser(): Readable {
    return this.process.stdio[4] as Readable;
  }

  private receive(message: Message): void {
    if (message.id !== undefined) this.settle(message.id, message);
    else if (message.method) this.announce(message.method, message.params, message.sessionId);
  }

  private settle(id: number, { error, result }: Message): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.resolve(result);
  }

  private announce(name: string, params: Message['params'], sessionId: string | undefined): void {
    if (name === 'Target.attachedToTarget') this.attach(params?.sessionId);
    if (name === 'Target.detachedFromTarget') this.detach(params?.sessionId);
    const session = sessionId === undefined ? this.browser : this.sessions.get(sessionId);
    (session as EventEmitter | undefined)?.emit(name, params);
  }

  private attach(id = ''): void {
    this.sessions.set(id, new CdpSession(this, id));
  }

  private detach(id = ''): void {
    const session = this.sessions.get(id);
    if (!session) return;
    session.closed = true;
    this.sessions.delete(id);
    for (const [key, waiting] of this.waiting) {
      if (waiting.session !== session) continue;
      this.waiting.delete(key);
      waiting.reject(new Error(`${waiting.method}: the target is closed`));
    }
    session.emit('detached');
  }

  private close(reason: Error): void {
    if (this.closed) return;
    this.closed = true;
    for (const waiting of this.waiting.values()) waiting.reject(reason);
    this.waiting.clear();
    // A browser that ended in order has closed its windows; one that was killed has not.
    if (this.process.exitCode === 0) for (const id of [...this.sessions.keys()]) this.detach(id);
    this.emit('close', reason);
  }
}

/** Messages end with a zero byte and may come in any pieces. */
function createMessageSplitter(onMessage: (text: string) => void): (piece: Buffer) => void {
  let parts: Buffer[] = [];
  return (piece) => {
    let from = 0;
    for (let end = piece.indexOf(0); end !== -1; end = piece.indexOf(0, from)) {
      parts.push(piece.subarray(from, end));
      from = end + 1;
      const message = Buffer.concat(parts).toString('utf8');
      parts = [];
      onMessage(message);
    }
    if (from < piece.length) parts.push(piece.subarray(from));
  };
}
