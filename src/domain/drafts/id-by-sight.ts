const longestLook = 65_536;

/**
 * The id of Byline's own in a front matter that cannot be read, so that a broken line elsewhere in it makes no stranger of a draft.
 * `null` where none can be seen, or more than one.
 */
export function idBySight(text: string): string | null {
  const start = text.slice(0, longestLook);
  const own = /^byline:[^\n]*$/m.exec(start);
  if (own === null) return null;
  const [head = ''] = start.slice(own.index).split(/^(?:---|\.\.\.)[ \t]*\r?$/m);
  const found = [...head.matchAll(/(?:^[ \t]+|[{,][ \t]*)id:[ \t]*["']?([A-Za-z0-9][A-Za-z0-9_-]*)["']?[ \t]*(?=[,}#\r\n]|$)/gm)];
  const ids = new Set(found.map((match) => match[1]));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}
