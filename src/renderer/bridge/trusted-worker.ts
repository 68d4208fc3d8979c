/** The part of `window.trustedTypes` that is used; the type library does not have it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

let policy: { createScriptURL(url: string): string } | null = null;

/** Starts one of our own workers the way the content policy wants it; a script from anywhere else is refused. */
export function startWorker(address: string, name: string): Worker {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('byline-worker', { createScriptURL: ownAddress }) ?? { createScriptURL: ownAddress };
  return new Worker(policy.createScriptURL(address), { type: 'module', name });
}

function ownAddress(url: string): string {
  if (new URL(url, document.baseURI).origin !== location.origin) throw new TypeError('Only our own workers run.');
  return url;
}
