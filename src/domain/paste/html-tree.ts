/** HTML as a tree of plain values, whoever parsed it: the window's own parser, or that of an import. Tags are in lower case. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: HtmlNode[];
}

export function isElement(node: HtmlNode | undefined): node is HtmlElement {
  return typeof node === 'object';
}

export function attribute(element: HtmlElement, name: string): string {
  return element.attributes[name] ?? '';
}

export function hasClass(element: HtmlElement, pattern: RegExp): boolean {
  return attribute(element, 'class')
    .split(/\s+/)
    .some((name) => pattern.test(name));
}

/** The text of a tree as it stands, line breaks as line ends. */
export function rawText(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (isElement(node) ? (node.tag === 'br' ? '\n' : rawText(node.children)) : node)).join('');
}

/** The first element below these for which a condition holds. */
export function findElement(nodes: readonly HtmlNode[], holds: (element: HtmlElement) => boolean): HtmlElement | null {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = holds(node) ? node : findElement(node.children, holds);
    if (found) return found;
  }
  return null;
}
