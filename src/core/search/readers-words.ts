/**
 * How a body begins for others, as Markdown: private comments go, links into the library are their words, and the signs that
 * Obsidian, Hugo, Jekyll and kramdown put there for themselves go too. By patterns, as `plainWords`; linear. The same body when
 * nothing of it goes and it is no longer than `most`.
 */
export function withoutForeignSigns(body: string, most: number): string {
  let text = withoutPrivateComments(body).slice(0, most);
  for (const [needed, pattern, replacement] of steps) if (text.includes(needed)) text = text.replace(pattern, replacement);
  return text;
}

/** A text without `%%…%%`. One that is never closed hides the rest when it begins a line, as in Obsidian. */
export function withoutPrivateComments(text: string): string {
  return text.includes('%%') ? text.replace(/%%[\s\S]*?%%|^%%[\s\S]*/gm, '') : text;
}

const steps: [needed: string, pattern: RegExp, replacement: string][] = [
  ['[[', /!\[\[[^[\]\n]{1,300}\.(?:png|jpe?g|gif|webp|avif|svg|bmp)(?:\|[^[\]\n]{0,300})?\]\]/gi, ''],
  ['[[', /!?\[\[[^[\]\n|]{1,300}\|([^[\]\n]{1,300})\]\]/g, '$1'],
  ['[[', /!?\[\[([^[\]\n|]{1,300})\]\]/g, '$1'],
  ['[!', /^([ >]{0,9}>[ \t]?)\[![\w-]{1,40}\][+-]?[ \t]*/gm, '$1'],
  ['==', /(?<![=\p{L}\p{N}])==(?=[^\s=])([^=\n]{1,300})(?<!\s)==(?!=)/gu, '$1'],
  ['{{', /\{\{[<%][^\n]{0,400}?[>%]\}\}/g, ''],
  ['{', /\{[%:#.][^{}\n]{0,400}\}/g, ''],
  ['^', /[ \t]\^[A-Za-z0-9-]{1,60}[ \t]*$/gm, ''],
];
