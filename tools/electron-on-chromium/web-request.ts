import { supportedOnly } from './supported.ts';

type Details = Record<string, unknown>;
type Callback = (response: {
  cancel?: boolean;
  redirectURL?: string;
  responseHeaders?: Record<string, string | string[]>;
}) => void;
type Listener = (details: Details, callback: Callback) => void;
type Filter = { urls?: string[]; excludeUrls?: string[]; types?: string[] };
type Stage = 'onBeforeRequest' | 'onHeadersReceived';

const everything: Filter = { urls: ['<all_urls>'] };

/** `session.webRequest` for the two stages that apps use to refuse requests and to add headers. */
export class WebRequest {
  private readonly listeners = new Map<Stage, { filter: Filter; listener: Listener }>();

  onBeforeRequest(...args: unknown[]): void {
    this.set('onBeforeRequest', args);
  }

  onHeadersReceived(...args: unknown[]): void {
    this.set('onHeadersReceived', args);
  }

  /** What the app's listener answers; an empty answer when none is concerned. */
  ask(stage: Stage, details: Details & { url: string }): Promise<Parameters<Callback>[0]> {
    const entry = this.listeners.get(stage);
    if (!entry || !isConcerned(entry.filter, details)) return Promise.resolve({});
    return new Promise((resolve) => entry.listener(details, resolve));
  }

  private set(stage: Stage, args: unknown[]): void {
    const listener = args.at(-1) as Listener | null;
    const filter = args.length > 1 ? (args[0] as Filter) : everything;
    if (listener) this.listeners.set(stage, { filter, listener });
    else this.listeners.delete(stage);
  }
}

function isConcerned({ urls = ['<all_urls>'], excludeUrls = [], types }: Filter, details: Details & { url: string }): boolean {
  if (types && !types.includes(details.resourceType as string)) return false;
  return urls.some((pattern) => matches(pattern, details.url)) && !excludeUrls.some((pattern) => matches(pattern, details.url));
}

function matches(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true;
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`).test(url);
}

export function createWebRequest(): WebRequest {
  return supportedOnly('webRequest', new WebRequest());
}
