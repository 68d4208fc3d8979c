import { findLinks } from '../channels/links.ts';

/** The URL standard's reader. Whatever runs Byline brings it, but this floor knows the types of no browser and of no Node. */
declare const URL: {
  canParse(address: string): boolean;
  new (
    address: string,
  ): { protocol: string; hostname: string; pathname: string; href: string; username: string; password: string };
};

/** Signs that change the direction of a line or cannot be seen: in the words of a link they can only mislead. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const longestWords = 2000;

/**
 * Where a link leads, as it may be shown: the host in the letters that the network knows (punycode), since letters of other
 * scripts can look like Latin ones, and without a name and password before it. Gives the text itself when it is no address.
 */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) return address.replace(unseen, '');
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

/**
 * The host, or the address of mail, to which a link leads although its words name another one; `null` when the words name none
 * or the same. `bank.example` over `https://evil.example/` gives `evil.example`.
 */
export function leadsElsewhere(words: string, address: string): string | null {
  if (!URL.canParse(address) || words.length > longestWords) return null;
  const target = placeOf(address);
  const seen = words.replace(unseen, '').trim();
  const named = placesIn(seen);
  if (target === null || named.length === 0 || named.some((place) => isSame(place, target))) return null;
  // A file name can look like a host: `README.md` over `https://example.com/README.md`.
  if (new URL(address).pathname.endsWith(`/${seen}`)) return null;
  return target;
}

/** The host of a web address in punycode, or the mailbox of a `mailto:` address. */
function placeOf(address: string): string | null {
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'mailto:') return pathname.toLowerCase();
  return hostname === '' ? null : hostname;
}

/** The hosts and mailboxes that words name, with or without `https://`. */
function placesIn(words: string): string[] {
  return words.split(/\s+/).flatMap((word) => placeIn(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}/]+$/gu, '')) ?? []);
}

function placeIn(word: string): string | null {
  const [, mailbox] = /^(?:mailto:)?([^@/:]+@[^@/:]+\.[^@/:]+)$/iu.exec(word) ?? [];
  if (mailbox !== undefined) return mailbox.toLowerCase();
  const hasScheme = /^https?:\/\//i.test(word);
  const address = hasScheme ? word : `https://${word}`;
  if (!word.includes('.') || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hasScheme || isDomain(hostname) ? hostname : null;
}

/** Whether a host ends in one of the endings that there are, so that `e.g` and `v1.2` are none. */
function isDomain(host: string): boolean {
  return findLinks(host).some(({ start, end }) => start === 0 && end === host.length);
}

function isSame(one: string, other: string): boolean {
  return one.replace(/^www\./, '') === other.replace(/^www\./, '');
}
