import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SecondInstance {
  argv: string[];
  workingDirectory: string;
  additionalData: unknown;
}

const handOverProgram = fileURLToPath(new URL('./hand-over.ts', import.meta.url));
const longestMessage = 1_000_000;

/**
 * One instance per user data folder: whoever binds the socket in it is the first. The socket can be reached by its owner only
 * (mode 0600 in a folder of mode 0700). A socket whose owner was killed refuses connections and is replaced.
 */
export class SingleInstance {
  private readonly address: string;
  private readonly onSecond: (second: SecondInstance) => void;
  private server: Server | undefined;

  constructor(userData: string, onSecond: (second: SecondInstance) => void) {
    mkdirSync(userData, { recursive: true, mode: 0o700 });
    this.address = socketAddress(userData);
    this.onSecond = onSecond;
  }

  get held(): boolean {
    return this.server !== undefined;
  }

  /** Whether this is the first instance; when not, `message` has been handed to it. Blocks, as Electron does. */
  request(message: SecondInstance): boolean {
    if (this.held || this.listen()) return true;
    if (handOver(this.address, message)) return false;
    return this.replaceStale(message);
  }

  release(): void {
    this.server?.close();
    this.server = undefined;
  }

  private listen(): boolean {
    const server = createServer((socket) => receive(socket, this.onSecond));
    server.on('error', () => {});
    const mask = process.umask(0o177);
    // Binding happens within this call; only the news of a failure comes later.
    server.listen(this.address);
    process.umask(mask);
    if (!server.listening) return false;
    server.unref();
    this.server = server;
    return true;
  }

  /** Of several that find a stale socket at once, one replaces it and the others hand over to that one. */
  private replaceStale(message: SecondInstance): boolean {
    const lock = `${this.address}.replacing`;
    const deadline = Date.now() + 10_000;
    while (!acquire(lock)) {
      if (Date.now() > deadline) return false;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
    try {
      if (handOver(this.address, message)) return false;
      if (process.platform !== 'win32') rmSync(this.address, { force: true });
      return this.listen();
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

/** A folder as a lock: made by one only. One older than five seconds belonged to a process that was killed. */
function acquire(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > 5000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function handOver(address: string, message: SecondInstance): boolean {
  const { status } = spawnSync(process.execPath, [handOverProgram, address], { input: JSON.stringify(message), timeout: 10_000 });
  // Whoever accepts the connection but is too busy to answer is alive all the same.
  return status !== 1;
}

function receive(socket: Socket, onSecond: (second: SecondInstance) => void): void {
  let text = '';
  socket.setEncoding('utf8');
  socket.on('error', () => {});
  socket.on('data', (piece) => {
    text += piece;
    if (text.length > longestMessage) socket.destroy();
    if (!text.endsWith('\n')) return;
    socket.end('ok');
    const second = readSecond(text);
    if (second) onSecond(second);
  });
}

/** What another start handed over; undefined for whatever any other program has sent. */
export function readSecond(text: string): SecondInstance | undefined {
  try {
    const { argv, workingDirectory, additionalData = null } = JSON.parse(text) as Partial<SecondInstance>;
    const isWords = Array.isArray(argv) && argv.every((word) => typeof word === 'string');
    return isWords && typeof workingDirectory === 'string' ? { argv, workingDirectory, additionalData } : undefined;
  } catch {
    return undefined;
  }
}

/** In the user data folder; where that makes the address longer than a socket's may be, in a private folder for temporary files. */
function socketAddress(userData: string): string {
  const key = createHash('sha256').update(userData).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\electron-on-chromium-${key}`;
  const beside = path.join(userData, 'single-instance');
  if (Buffer.byteLength(beside) <= 100) return beside;
  const folder = path.join(tmpdir(), `electron-on-chromium-instances-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  if (uid !== userInfo().uid || (mode & 0o077) !== 0) throw new Error(`${folder} is not private to this user.`);
  return path.join(folder, key);
}
