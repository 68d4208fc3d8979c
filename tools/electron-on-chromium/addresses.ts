// Chromium gives full rights (secure origin, workers, modules, storage) only to schemes it knows. So the app's own
// `app://byline/x` is shown to it as `https://app--byline.electron-on-chromium.test/x`; `.test` is reserved and never resolves.
const ending = '.electron-on-chromium.test';
const appAddress = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is;
const chromiumAddress = /^https:\/\/([a-z0-9+.]+)--([^/?#]*?)\.electron-on-chromium\.test(?::443)?((?:[/?#].*)?)$/is;

const privilegedSchemes = new Set<string>();

export function registerScheme(scheme: string): void {
  privilegedSchemes.add(scheme.toLowerCase());
}

/** The address under which Chromium is to load an address of the app. */
export function toChromium(address: string): string {
  const [, scheme = '', host, rest] = appAddress.exec(address) ?? [];
  if (!privilegedSchemes.has(scheme.toLowerCase())) return address;
  return `https://${scheme.toLowerCase()}--${host}${ending}${rest || '/'}`;
}

/** The app's own address for one of Chromium's; others come back as they are. */
export function fromChromium(address: string): string {
  const [, scheme, host, rest] = chromiumAddress.exec(address) ?? [];
  return scheme && privilegedSchemes.has(scheme) ? `${scheme}://${host}${rest}` : address;
}

/** Scheme and host, as `senderFrame.origin` has them; `null` for opaque origins. */
export function originOf(address: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(address)?.[0] ?? 'null';
}

export function schemeOf(address: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

/** Rewrites the app's addresses inside a policy header, which Chromium compares with its own. */
export function policyToChromium(policy: string): string {
  return policy.replace(/\b[a-z][a-z0-9+.-]*:\/\/[^\s;/,]+/gi, (source) => toChromium(source).replace(/\/$/, ''));
}
