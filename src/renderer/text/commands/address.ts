/** Schemes that a link may have; everything else is never opened. */
const schemes = new Set(['http:', 'https:', 'mailto:']);

/** The address to open for a link; `null` when it is not one for https, http or mail. */
export function openableAddress(url: string): string | null {
  const trimmed = url.trim();
  if (!/^(?:https?:\/\/|mailto:)/i.test(trimmed) || !URL.canParse(trimmed)) return null;
  return schemes.has(new URL(trimmed).protocol) ? trimmed : null;
}

/**
 * What a person typed as an address, ready to be kept: `example.com` gets `https://`, an address of mail `mailto:`. A path
 * inside the library stays as it is. `null` for every other scheme.
 */
export function addressFrom(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '' || /[\s<>]/.test(trimmed)) return null;
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(trimmed)) return `mailto:${trimmed}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return openableAddress(trimmed);
  if (/^[./#]/.test(trimmed) || /\.(?:md|markdown)(?:#.*)?$/i.test(trimmed)) return trimmed.startsWith('//') ? null : trimmed;
  return openableAddress(`https://${trimmed}`);
}

/** What a person typed as an address of the web, ready to be kept; `null` for mail, files, paths and every other scheme. */
export function webAddress(typed: string): string | null {
  const address = addressFrom(typed);
  return address !== null && /^https?:/i.test(address) ? address : null;
}
