/** What may be prepared for a letter: nothing that attaches a file or adds a reader who is not seen. */
const mailFields = ['subject', 'body', 'cc'];

/**
 * An address as it may be handed to the system: https, http or mailto, as the URL standard reads it, so that no spelling of
 * another scheme passes. A name and password before the host are taken off, and a letter keeps only its subject, body and copies.
 * `null` for every other address.
 */
export function openableAddress(given: string): string | null {
  if (!URL.canParse(given)) return null;
  const address = new URL(given);
  if (address.protocol === 'mailto:') return mailAddress(address);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  address.username = '';
  address.password = '';
  return address.href;
}

function mailAddress({ pathname, searchParams }: URL): string {
  const kept = mailFields.flatMap((field) => {
    const value = fieldOf(searchParams, field);
    return value === '' ? [] : [`${field}=${encodeURIComponent(value)}`];
  });
  // `%0A` would begin another header in a careless mail program.
  const readers = pathname.replace(/%0[ad]/gi, '');
  return `mailto:${readers}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
}

/** Names of fields may be written in any case. Only a letter's body has lines. */
function fieldOf(fields: URLSearchParams, wanted: string): string {
  const [, value = ''] = [...fields].find(([name]) => name.toLowerCase() === wanted) ?? [];
  return wanted === 'body' ? value : value.replace(/[\r\n]+/g, ' ');
}
