import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

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

/** Answers requests for `app://byline/` from the files of the renderer's bundle, and from nothing else. */
export function createBundleHandler(folder: string): (request: Request) => Promise<Response> {
  const files = servedFiles(folder);
  return async (request) => {
    const url = new URL(request.url);
    const file = url.host === 'byline' ? files.get(url.pathname === '/' ? '/index.html' : url.pathname) : undefined;
    if (request.method !== 'GET' || file === undefined) return new Response('Not found', { status: 404 });
    return new Response(new Uint8Array(await readFile(file)), { headers: headersOf(file) });
  };
}

function headersOf(file: string): Record<string, string> {
  return {
    'content-type': mediaTypes[path.extname(file)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
  };
}
