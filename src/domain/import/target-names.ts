/** Names of devices, which Windows takes for no file. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const longest = 80;

/**
 * A path as it was elsewhere, made of names that every system allows, that are not hidden and that lead nowhere else: `..` is left
 * out, as is everything that only a program understands.
 */
export function safePath(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.map(safeName).join('/');
}

function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[<>:"|?*\p{Cc}\p{Cf}]/gu, '-')
    .replace(/^[. ]+|[. ]+$/g, '');
  const dot = plain.lastIndexOf('.');
  const [stem, ending] = dot > 0 && plain.length - dot <= 10 ? [plain.slice(0, dot), plain.slice(dot)] : [plain, ''];
  const short = Array.from(stem).slice(0, longest).join('').trimEnd() || 'untitled';
  return reserved.test(short) ? `${short}-file${ending}` : short + ending;
}

/** Gives each path once: a second one of the same letters gets a number before its ending. */
export function createUniquePaths(): (path: string) => string {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return (path) => {
    const key = path.toLowerCase();
    let unique = path;
    for (let number = numbers.get(key) ?? 1; taken.has(unique.toLowerCase()); ) {
      number += 1;
      numbers.set(key, number);
      const dot = path.lastIndexOf('.');
      unique = dot > path.lastIndexOf('/') ? `${path.slice(0, dot)}-${number}${path.slice(dot)}` : `${path}-${number}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  };
}

/** How a file is written down in a draft beside which it stands, or above or below it. */
export function relativeAddress(draft: string, target: string): string {
  const from = draft.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  const steps = [...from.slice(same).map(() => '..'), ...to.slice(same)];
  return steps.map((step) => encodeURIComponent(step).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))).join('/');
}

/** Where an address in a draft leads among the files that were given; `null` for what leads out of them, or to the web. */
export function pathFromAddress(draft: string, address: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^#/i.test(address)) return null;
  const plain = decoded(address.replace(/[?#].*$/s, ''));
  const parts = plain.startsWith('/') ? [] : draft.split('/').slice(0, -1);
  for (const part of plain.split(/[\\/]/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length === 0 ? null : parts.join('/');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
