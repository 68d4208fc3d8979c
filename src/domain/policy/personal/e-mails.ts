import type { PersonalMatch } from './personal-data.ts';

const longestLocal = 64;
const longestHost = 253;
const localPart = /[\p{L}\p{N}._%+'-]/u;
const hostPart = /[\p{L}\p{N}.-]/u;

/** E-mail addresses, from every `@` outwards. `@name@server` is no address but a name in a network. */
export function findEmails(text: string): PersonalMatch[] {
  const found: PersonalMatch[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at);
    const end = hostEnd(text, at + 1);
    if (start < at && end > at && text.charAt(start - 1) !== '@') found.push({ kind: 'e-mail', start, end });
  }
  return found;
}

function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longestLocal && localPart.test(text.charAt(start - 1))) start -= 1;
  while (start < at && /[.'-]/.test(text.charAt(start))) start += 1;
  return start;
}

/** The end of a host with at least one dot and a last part of letters; -1 when there is none. */
function hostEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < longestHost && hostPart.test(text.charAt(end))) end += 1;
  const host = text.slice(from, end).replace(/[.-]+$/, '');
  return /^[\p{L}\p{N}].*\.\p{L}{2,}$/u.test(host) && !host.includes('..') ? from + host.length : -1;
}
