import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { cutOff, networkAttempts } from '../../../tools/torture/cut-off.ts';

const before = cutOff();

/** Runs a script of Node cut off from the network, and gives how many attempts to reach somebody were counted. */
async function attemptsOf(script: string): Promise<number | null> {
  const folder = mkdtempSync(path.join(tmpdir(), 'byline-cut-off-'));
  try {
    const [program = '', ...args] = [...(before ?? []), process.execPath, '-e', script];
    await promisify(execFile)(program, args, { env: { ...process.env, BYLINE_RESULTS: folder } });
    return networkAttempts(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const connect = (host: string) => `require('node:net').connect(80, '${host}').on('error', () => {}).setTimeout(500, function () {
  this.destroy();
});`;

describe.skipIf(before === undefined)('a program that is cut off from the network', () => {
  // Side by side: each waits for the kernel to fall silent.
  it.concurrent.each([
    ['connection', connect('192.0.2.77')],
    ['connection to a far computer', connect('8.8.8.8')],
    ['connection of the sixth version', connect('2001:db8:9::1')],
    [
      'datagram',
      "const socket = require('node:dgram').createSocket('udp4'); socket.send('words', 53, '8.8.8.8', () => socket.close());",
    ],
    ['name that is looked up', "require('node:dns').lookup('byline.example', () => {}); setTimeout(() => process.exit(), 1000);"],
  ])('is counted at each %s', async (_what, script) => {
    expect(await attemptsOf(script)).toBeGreaterThan(0);
  });

  it.concurrent('is free to speak with itself', async () => {
    const script = `const { createServer, connect } = require('node:net');
      const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1', () =>
        connect(server.address().port, '127.0.0.1').on('close', () => server.close()).resume());`;
    expect(await attemptsOf(script)).toBe(0);
  });
});
