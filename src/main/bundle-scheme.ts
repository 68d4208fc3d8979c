import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LensFiles } from '../core/node/lens/disk-lens.ts';

/** The only address of Byline's window. */
export const windowOrigin = 'app://byline';

/** No inline script or style, no network, trusted types for every HTML and script sink. Images are blobs that the trusted side handed over. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types byline-worker byline-inert',
].join('; ');

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** The address of each file of a folder, as a map: what is not in it cannot be asked for, whatever the spelling. */
function servedFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, file);
  }
  return files;
}

/** The parts of the lens by the addresses under which its worker in the window finds them. */
export function lensParts({ model, polishDictionary }: LensFiles): Map<string, string> {
  const parts = ['lens.json', 'pieces.json'].map((name): [string, string] => [`/lens/${name}`, path.join(model, name)]);
  return new Map([...parts, ['/lens/polish.dict', polishDictionary]]);
}

/** Answers requests for `app://byline/` from the files of the renderer's bundle and the given ones, and from nothing else. */
export function createBundleHandler(folder: string, more: ReadonlyMap<string, string>): (request: Request) => Promise<Response> {
  const files = new Map([...servedFiles(folder), ...more]);
  return async (request) => {
    const url = new URL(request.url);
    const file = url.host === 'byline' ? files.get(url.pathname === '/' ? '/index.html' : url.pathname) : undefined;
    if (request.method !== 'GET' || file === undefined)
      return new Response('Not found', { status: 404, headers: safeHeaders('text/plain; charset=utf-8') });
    const type = mediaTypes[path.extname(file)] ?? 'application/octet-stream';
    return new Response(new Uint8Array(await readFile(file)), {
      headers: safeHeaders(type),
    });
  };
}

/** Of every answer, a refusal as well: a frame on an answer without a policy would be a page of ours without one. */
function safeHeaders(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
  };
}
