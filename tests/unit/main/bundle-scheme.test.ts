import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy, createBundleHandler } from '../../../src/main/bundle-scheme.ts';

let root: string;
let serve: (request: Request) => Promise<Response>;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'byline-bundle-'));
  mkdirSync(path.join(root, 'renderer/assets'), { recursive: true });
  writeFileSync(path.join(root, 'renderer/index.html'), '<!doctype html>');
  writeFileSync(path.join(root, 'renderer/assets/index.js'), 'export {}');
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
  symlinkSync(path.join(root, 'secret.txt'), path.join(root, 'renderer/link.txt'));
  writeFileSync(path.join(root, 'renderer/assets/lens-worker-a1.js'), 'export {}');
  serve = createBundleHandler(path.join(root, 'renderer'), new Map([['/lens/lens.json', path.join(root, 'model')]]));
  writeFileSync(path.join(root, 'model'), 'weights');
});

afterAll(() => rmSync(root, { recursive: true }));

const statusOf = async (address: string, init?: RequestInit) => (await serve(new Request(address, init))).status;

/** Every way to climb out: each spelling of a dot and of a separator, one to five steps, before and behind a real folder. */
function traversals(): string[] {
  const dots = ['..', '%2e%2e', '.%2e', '%252e%252e', '..%00', '%c0%ae%c0%ae'];
  const separators = ['/', '\\', '%2f', '%5c', '%252f'];
  const starts = ['', 'assets/'];
  const steps = [1, 2, 3, 4, 5];
  return starts.flatMap((start) =>
    dots.flatMap((dot) =>
      separators.flatMap((separator) =>
        steps.map((count) => `app://byline/${start}${`${dot}${separator}`.repeat(count)}secret.txt`),
      ),
    ),
  );
}

describe('S4: only files of the bundle are served', () => {
  it('serves the bundle with its policy and its type', async () => {
    const page = await serve(new Request('app://byline/'));
    expect(await page.text()).toBe('<!doctype html>');
    expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const script = await serve(new Request('app://byline/assets/index.js?v=1#part'));
    expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  it('refuses with the same policy as it serves', async () => {
    for (const address of ['app://byline/none', 'app://other/']) {
      const { headers } = await serve(new Request(address));
      expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    }
  });

  it('serves the parts of the lens under their own addresses, and lets nothing in the window compile', async () => {
    const part = await serve(new Request('app://byline/lens/lens.json'));
    expect(await part.text()).toBe('weights');
    const policyOf = async (name: string) =>
      (await serve(new Request(`app://byline/${name}`))).headers.get('content-security-policy') ?? '';
    for (const name of ['', 'assets/index.js', 'assets/lens-worker-a1.js']) {
      expect(await policyOf(name)).toContain("script-src 'self';");
      expect(await policyOf(name)).not.toContain('eval');
    }
  });

  it('serves nothing else, whatever the spelling', async () => {
    const addresses = traversals();
    expect(addresses.length).toBeGreaterThanOrEqual(300);
    for (const address of addresses) expect([address, await statusOf(address)]).toEqual([address, 404]);
  });

  it('serves no other host, no link out of the bundle, no folder, and answers only to reading', async () => {
    expect(await statusOf('app://other/index.html')).toBe(404);
    expect(await statusOf('app://byline/link.txt')).toBe(404);
    expect(await statusOf('app://byline/assets')).toBe(404);
    expect(await statusOf('app://byline/index.html', { method: 'POST', body: 'x' })).toBe(404);
  });
});

describe('S5: the content policy', () => {
  it('allows no inline script or style, no evaluation, no network and no foreign frame', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|data:/);
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(contentSecurityPolicy.split('; ')).toContain(rule);
    }
  });
});
