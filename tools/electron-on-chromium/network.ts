import { fromChromium, policyToChromium, schemeOf, toChromium } from './addresses.ts';
import { browserSession } from './chromium.ts';
import { isFromRefusedPopup } from './popups.ts';
import type { Protocol } from './protocol.ts';
import { handlerOf } from './protocol-handlers.ts';
import { defaultSession } from './session.ts';
import { allContents, type WebContents } from './web-contents.ts';

type Paused = Protocol.Fetch.requestPausedPayload;
type Refusal = Protocol.Network.ErrorReason;
type Details = Record<string, unknown> & { url: string };

const resourceTypes: Partial<Record<Protocol.Network.ResourceType, string>> = {
  Script: 'script',
  Stylesheet: 'stylesheet',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Media: 'media',
};

const framePages = new Map<string, (request: Request) => Response | Promise<Response>>();

/** Answers every request of one page's main frame with `answer`, instead of the app's handlers. Returns its undo. */
export function serveFrame(frameId: string, answer: (request: Request) => Response | Promise<Response>): () => void {
  framePages.set(frameId, answer);
  return () => framePages.delete(frameId);
}

/** Makes every request of every page and worker come here before it could reach a network; none ever does. */
export async function interceptRequests(): Promise<void> {
  browserSession().on('Fetch.requestPaused', (paused) => {
    handle(paused).catch((error) => {
      console.error(error);
      refuse(paused, 'Failed');
    });
  });
  await browserSession().send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] });
}

async function handle(paused: Paused): Promise<void> {
  if (isFromRefusedPopup(paused.frameId)) return refuse(paused, 'Aborted');
  // A browser asks for this on its own; Electron does not.
  if (new URL(paused.request.url).pathname === '/favicon.ico') return fulfill(paused, new Response(null, { status: 204 }));
  const page = framePages.get(paused.frameId);
  if (page) return fulfill(paused, await page(requestFrom(paused)));
  const contents = [...allContents].find((candidate) => candidate.ownsFrame(paused.frameId));
  const details = detailsOf(paused, contents);
  const leaves = details.resourceType === 'mainFrame';
  if (leaves && !contents?.allowNavigation(details.url, paused.redirectedRequestId !== undefined))
    return refuse(paused, 'Aborted');
  const { cancel, redirectURL } = await defaultSession.webRequest.ask('onBeforeRequest', details);
  if (cancel) return refuse(paused, 'BlockedByClient');
  if (redirectURL) return redirect(paused, redirectURL);
  const handler = details.url === paused.request.url ? undefined : handlerOf(schemeOf(details.url));
  if (!handler) return refuse(paused, 'NameNotResolved');
  await answer(paused, details, await handler(requestFrom(paused)));
}

async function answer(paused: Paused, details: Details, response: Response): Promise<void> {
  const responseHeaders: Record<string, string | string[]> = {};
  for (const [name, value] of response.headers) responseHeaders[name] = [value];
  const asked = { ...details, statusCode: response.status, statusLine: `HTTP/1.1 ${response.status}`, responseHeaders };
  const changed = await defaultSession.webRequest.ask('onHeadersReceived', asked);
  if (changed.cancel) return refuse(paused, 'BlockedByClient');
  await fulfill(paused, response, changed.responseHeaders ?? responseHeaders);
}

async function fulfill(paused: Paused, response: Response, headers?: Record<string, string | string[]>): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  browserSession().attempt('Fetch.fulfillRequest', {
    requestId: paused.requestId,
    responseCode: response.status,
    responseHeaders: Object.entries(headers ?? Object.fromEntries(response.headers)).flatMap(([name, values]) =>
      [values].flat().map((value) => ({ name, value: isPolicy(name) ? policyToChromium(value) : value })),
    ),
    body,
  });
}

function isPolicy(header: string): boolean {
  return /^(content-security-policy|access-control-allow-origin)/i.test(header);
}

function redirect(paused: Paused, url: string): void {
  browserSession().attempt('Fetch.fulfillRequest', {
    requestId: paused.requestId,
    responseCode: 307,
    responseHeaders: [{ name: 'location', value: toChromium(url) }],
  });
}

function refuse(paused: Paused, errorReason: Refusal): void {
  browserSession().attempt('Fetch.failRequest', { requestId: paused.requestId, errorReason });
}

function requestFrom({ request }: Paused): Request {
  const parts = request.postDataEntries?.map(({ bytes = '' }) => Buffer.from(bytes, 'base64'));
  return new Request(fromChromium(request.url), {
    method: request.method,
    headers: request.headers as Record<string, string>,
    ...(parts?.length && { body: Buffer.concat(parts) }),
  });
}

function detailsOf(paused: Paused, contents: WebContents | undefined): Details {
  const isDocument = paused.resourceType === 'Document';
  const documentType = contents?.isMainFrame(paused.frameId) ? 'mainFrame' : 'subFrame';
  return {
    id: paused.requestId,
    url: fromChromium(paused.request.url),
    method: paused.request.method,
    resourceType: isDocument ? documentType : (resourceTypes[paused.resourceType] ?? 'other'),
    referrer: '',
    timestamp: Date.now(),
    ...(contents && { webContentsId: contents.id, webContents: contents }),
  };
}
