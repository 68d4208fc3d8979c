const longestLook = 65_536;

/** How an id of Byline's own looks in one notation. */
interface Sight {
  /** Where its part of the front matter begins, and where that ends at the latest. */
  begin: RegExp;
  end: RegExp;
  /** Every id in that part. */
  ids: RegExp;
}

const yaml: Sight = {
  begin: /^byline:[^\n]*$/m,
  end: /^(?:---|\.\.\.)[ \t]*\r?$/m,
  ids: /(?:^[ \t]+|[{,][ \t]*)id:[ \t]*["']?([A-Za-z0-9][A-Za-z0-9_-]*)["']?[ \t]*(?=[,}#\r\n]|$)/gm,
};

const toml: Sight = {
  begin: /^(?:\[byline\]|byline[ \t]*[.=])/m,
  end: /^(?:\[(?!byline\])|\+\+\+[ \t]*\r?$)/m,
  ids: /(?:^[ \t]*(?:byline[ \t]*\.[ \t]*)?|[{,][ \t]*)id[ \t]*=[ \t]*["']([A-Za-z0-9][A-Za-z0-9_-]*)["']/gm,
};

const json: Sight = {
  begin: /"byline"[ \t\r\n]*:/,
  end: /^(?:\}|[ \t]*\r?$)/m,
  ids: /"id"[ \t]*:[ \t]*"([A-Za-z0-9][A-Za-z0-9_-]*)"/g,
};

/**
 * The id of Byline's own in a front matter that cannot be read, so that a broken line elsewhere in it makes no stranger of a draft.
 * `null` where none can be seen, or more than one.
 */
export function idBySight(text: string): string | null {
  const start = text.slice(0, longestLook);
  const sight = sightFor(start);
  const own = sight.begin.exec(start);
  if (own === null) return null;
  const [head = ''] = start.slice(own.index).split(sight.end);
  const ids = new Set([...head.matchAll(sight.ids)].map((match) => match[1]));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

function sightFor(text: string): Sight {
  if (/^\uFEFF?\+\+\+/.test(text)) return toml;
  return /^\uFEFF?\{/.test(text) ? json : yaml;
}
