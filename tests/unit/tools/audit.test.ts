import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readAudit } from '../../../tools/setup/audit.ts';
import { root } from '../../../tools/setup/steps.ts';

/** Runs the audit against a registry that answers the question for holes like this. */
async function auditAgainst(status: number, answer: object): Promise<{ code: number | null; output: string }> {
  // Of a package with a hole npm then asks which versions there are.
  const known = {
    name: 'node-diff3',
    'dist-tags': { latest: '3.2.1' },
    versions: { '3.2.1': { name: 'node-diff3', version: '3.2.1' } },
  };
  const server = createServer(({ method }, response) =>
    response
      .writeHead(method === 'GET' ? 200 : status, { 'content-type': 'application/json' })
      .end(JSON.stringify(method === 'GET' ? known : answer)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const child = spawn(process.execPath, [path.join(root, 'tools/audit.ts')], {
    env: { ...process.env, npm_config_registry: registry },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => {
      output += piece;
    });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  server.close();
  return { code, output };
}

it('fails on a known hole and names it', async () => {
  const hole = { id: 1, url: 'https://example.com/1', title: 'A hole', severity: 'high', vulnerable_versions: '>=0' };
  const { code, output } = await auditAgainst(200, { 'node-diff3': [hole] });
  expect(output).toContain('node-diff3 * (high)');
  expect(code).toBe(1);
});

it('passes when the registry knows none', async () => {
  expect(await auditAgainst(200, {})).toMatchObject({ code: 0, output: expect.stringContaining('have no known hole') });
});

it('says that the registry could not be asked, and does not fail for that', async () => {
  expect(await auditAgainst(405, {})).toMatchObject({ code: 0, output: expect.stringContaining('could not be asked') });
});

it('takes no answer for no holes', () => {
  for (const printed of ['', 'not JSON', '[]', 'null', '{"error":{"summary":"ENOTFOUND"}}'])
    expect(readAudit(printed)).toMatchObject({ kind: 'unasked' });
});
