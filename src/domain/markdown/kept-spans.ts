/**
 * Parts of a text that mean something only as they stand, so that no escape may be put into them: addresses, wiki links, and
 * the commands of site generators (Hugo's `{{< … >}}`, Liquid's `{% … %}` and `{{ … }}`).
 */
const kept =
  /(?:https?:\/\/|www\.)[^\s<>`*[\]\\|]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|!?\[\[[^[\]\n]*\]\]|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/gi;

/** Start and end offsets of the parts to keep, in order. */
export function keptSpans(text: string): [number, number][] {
  if (!/[:@.[{]/.test(text)) return [];
  return Array.from(text.matchAll(kept), (match) => [match.index, match.index + match[0].length]);
}
