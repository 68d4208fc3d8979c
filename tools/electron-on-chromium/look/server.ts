import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lookPage, lookScript } from './page.ts';

/** The app's window as somebody looks at it from another browser. */
export interface Looked {
  /** Tells every new picture, a JPEG in base64 with its width in the window's own pixels, to the listener. Returns its own undo. */
  watch(listener: (picture: Picture) => void): () => void;
  /** Passes on what a hand did. */
  act(method: LookMethod, params: object): Promise<void>;
}

export interface Picture {
  data: string;
  width: number;
  height: number;
}

/** All that a looker may ask of the window: what a hand does. Nothing reads, runs or opens anything. */
export const lookMethods = ['Input.dispatchMouseEvent', 'Input.dispatchKeyEvent', 'Input.insertText'] as const;
export type LookMethod = (typeof lookMethods)[number];

const longestAct = 64 * 1024;
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/**
 * Lets a browser on this computer see and use the window, at the address that this gives. The address holds 128 random bits, and
 * whoever lacks them gets the same answer to everything; other users of the computer can reach the port, too.
 */
export async function serveLook(looked: Looked): Promise<string> {
  const token = randomBytes(16).toString('base64url');
  const server = createServer((request, response) => {
    answer(request, response, { token, host: hostOf(server.address()), looked }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  // The app ends when its window does, not when nobody looks any more.
  server.unref();
  return `http://${hostOf(server.address())}/${token}/`;
}

interface Door {
  token: string;
  host: string;
  looked: Looked;
}

function hostOf(address: string | AddressInfo | null): string {
  return `127.0.0.1:${(address as AddressInfo).port}`;
}

async function answer(request: IncomingMessage, response: ServerResponse, { token, host, looked }: Door): Promise<void> {
  const [, given = '', place = ''] = (request.url ?? '').split('/');
  // Another name for this address in `Host` is a page that has its own name point here.
  if (request.headers.host !== host || !isSame(given, token)) return refuse(response, 404);
  const asked = `${request.method} ${place}`;
  if (asked === 'GET ') return send(response, 'text/html; charset=utf-8', lookPage);
  if (asked === 'GET look.js') return send(response, 'text/javascript; charset=utf-8', lookScript);
  if (asked === 'GET pictures') return sendPictures(request, response, looked);
  if (asked === 'POST act') return act(request, response, host, looked);
  return refuse(response, 404);
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, headers).end();
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { ...headers, 'content-type': type }).end(text);
}

function sendPictures(request: IncomingMessage, response: ServerResponse, looked: Looked): void {
  response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
  const stop = looked.watch((picture) => response.write(`data: ${JSON.stringify(picture)}\n\n`));
  request.on('close', stop);
}

async function act(request: IncomingMessage, response: ServerResponse, host: string, looked: Looked): Promise<void> {
  if (request.headers.origin !== `http://${host}` || request.headers['content-type'] !== 'application/json')
    return refuse(response, 403);
  const asked = readAct(await readText(request));
  if (asked === null) return refuse(response, 403);
  await looked.act(asked.method, asked.params);
  refuse(response, 204);
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) {
    text += piece;
    if (text.length > longestAct) throw new Error('This is no act of a hand.');
  }
  return text;
}

function readAct(text: string): { method: LookMethod; params: object } | null {
  try {
    const { method, params } = JSON.parse(text) as { method?: unknown; params?: unknown };
    const known = lookMethods.find((name) => name === method);
    return known !== undefined && typeof params === 'object' && params !== null ? { method: known, params } : null;
  } catch {
    return null;
  }
}
