import { findAll } from './find-all.ts';
import { isHostName } from './host-name.ts';
import { latinTopLevelDomains, otherTopLevelDomains } from './top-level-domains.ts';
import { isSpace } from './white-space.ts';

/** An address in a text, in UTF-16 offsets. `bare` addresses are written without `https://`. */
export interface LinkInText {
  start: number;
  end: number;
  bare: boolean;
}

/**
 * The addresses that X turns into links: the grammar of twitter-text 3.1.0, bare domains included. Linear in the number of words;
 * a run without white space over 4,200 characters is no address (the library's own limit is 4,096) and is passed over, so that
 * hostile text costs nothing.
 */
export function findLinks(text: string): LinkInText[] {
  if (!text.includes('.')) return [];
  const links: LinkInText[] = [];
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1)) {
    if (dot + 1 === text.length || isSpace(text.charCodeAt(dot + 1))) continue;
    const [start, end] = runAround(text, dot);
    if (end - start <= longestRun && mayHoldDomain(text.slice(start, end))) addLinks(text, start, end, links);
    dot = end;
  }
  return links;
}

const longestRun = 4200;

/** The run without white space that holds a place. */
function runAround(text: string, place: number): [number, number] {
  let start = place;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  let end = place + 1;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
  return [start, end];
}

const space = '\\x09-\\x0D\\x20\\x85\\xA0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const direction = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069';
const invalid = '\\uFFFE\\uFEFF\\uFFFF';
const punctuation = "!'#%&()*+,\\\\\\-./:;<=>?@\\[\\]^_{|}~$";
const accented =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';

const [latinDomains = [], otherDomains = []] = [latinTopLevelDomains, otherTopLevelDomains].map((list) =>
  list.trim().split(/\s+/),
);
const latinEndings = new Set(latinDomains);
const domainEnd = `(?:(?:${[...latinDomains, ...otherDomains].sort().reverse().join('|')})(?=[^0-9a-zA-Z@+-]|$)|xn--[-0-9a-z]+)`;

const letter = `[^${punctuation}${space}${invalid}${direction}]`;
const subdomain = `(?:(?:${letter}(?:[_-]|${letter})*)?${letter}\\.)`;
const domainName = `(?:(?:${letter}(?:-|${letter})*)?${letter}\\.)`;
const pathCharacter = `[a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${accented}]`;
const parentheses = `\\((?:${pathCharacter}+|(?:${pathCharacter}*\\(${pathCharacter}+\\)${pathCharacter}*))\\)`;
const pathEnd = `(?:[+\\-a-z\\u0400-\\u04FF0-9=_#/${accented}]|(?:${parentheses}))`;
const path = `(?:(?:${pathCharacter}*(?:${parentheses}${pathCharacter}*)*${pathEnd})|(?:@${pathCharacter}+/))`;
const query = "\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]";

const linkPattern = new RegExp(
  `(?<before>[^A-Za-z0-9@＠$#＃${invalid}]|[${direction}]|^)` +
    `(?<link>(?<protocol>https?://)?(?<domain>${subdomain}*${domainName}${domainEnd})(?::[0-9]+)?(?<path>/${path}*)?(?:${query})?)`,
  'gi',
);
const accentedDomain = new RegExp(`(?:[\\-a-z0-9${accented}]+\\.)+${domainEnd}`, 'gi');
const shortenedLink = new RegExp(`^https?://t\\.co/(?<slug>[a-z0-9]+)(?:${query})?`, 'i');

/** A cheap look before the costly one: is there a full stop with a domain's ending after it? */
function mayHoldDomain(run: string): boolean {
  for (let dot = run.indexOf('.'); dot !== -1; dot = run.indexOf('.', dot + 1)) {
    const ending = /^[0-9A-Za-z]*/.exec(run.slice(dot + 1, dot + 32))?.[0] ?? '';
    const next = run.charCodeAt(dot + 1 + ending.length);
    if (next > 127 || latinEndings.has(ending.toLowerCase()) || /^xn$/i.test(ending)) return true;
  }
  return false;
}

/** One run of non-space characters, together with the character before it, which the grammar looks at. */
function addLinks(text: string, start: number, end: number, links: LinkInText[]): void {
  const from = Math.max(0, start - 1);
  for (const match of findAll(linkPattern, text.slice(from, end))) {
    const { before = '', link = '', protocol, domain = '' } = match.groups ?? {};
    const linkStart = from + match.index + before.length;
    if (!isNamable(domain) || (protocol ?? 'https://').length + link.length > 4096) continue;
    if (protocol === undefined) addBareLinks(match.groups ?? {}, linkStart, links);
    else addWholeLink(link, linkStart, links);
  }
}

function isNamable(domain: string): boolean {
  return isHostName(domain) && (!domain.startsWith('xn--') || domain.search(accentedDomain) !== -1);
}

function addWholeLink(link: string, start: number, links: LinkInText[]): void {
  const shortened = shortenedLink.exec(link);
  if ((shortened?.groups?.slug?.length ?? 0) > 40) return;
  links.push({ start, end: start + (shortened?.[0] ?? link).length, bare: false });
}

/** Without a protocol only domains in Latin letters count, and the letters around them do not. */
function addBareLinks(groups: Record<string, string | undefined>, start: number, links: LinkInText[]): void {
  const { before = '', link = '', domain = '', path } = groups;
  if (/[-_./]$/.test(before)) return;
  const found = findAll(accentedDomain, domain);
  for (const [index, match] of found.entries()) {
    const rest = index === found.length - 1 && path !== undefined ? link.length - domain.length : 0;
    const domainStart = start + match.index;
    links.push({ start: domainStart, end: domainStart + match[0].length + rest, bare: true });
  }
}
