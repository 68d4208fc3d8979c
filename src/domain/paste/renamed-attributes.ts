/**
 * HTML in which styles and handlers have lost their names (`style` is `data-style`), before any parser sees it. Each character is
 * looked at once: a tag that never ends takes the rest of the text, as it does for a browser.
 */
export function withRenamedAttributes(html: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let open = tagFrom(html, 0); open !== -1; open = tagFrom(html, done)) {
    const end = endOfTag(html, open);
    const tag = html.slice(open, end);
    parts.push(html.slice(done, open), tag.includes('=') ? renamed(tag) : tag);
    done = end;
  }
  parts.push(html.slice(done));
  return parts.join('');
}

const tagStart = /<[a-z]/gi;

function tagFrom(html: string, from: number): number {
  tagStart.lastIndex = from;
  return tagStart.exec(html)?.index ?? -1;
}

const inTag = /[^>"']*/y;

function endOfTag(html: string, open: number): number {
  for (let at = open; ; ) {
    inTag.lastIndex = at;
    at += inTag.exec(html)?.[0].length ?? 0;
    const sign = html.charAt(at);
    if (sign === '>' || sign === '') return Math.min(html.length, at + 1);
    const closing = html.indexOf(sign, at + 1);
    if (closing === -1) return html.length;
    at = closing + 1;
  }
}

function renamed(tag: string): string {
  return tag.replace(/([\s"'/])(style|on\w+)(\s*=)/gi, '$1data-$2$3');
}
