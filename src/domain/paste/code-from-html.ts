import type { RootContent } from 'mdast';
import { attribute, findElement, type HtmlElement, type HtmlNode, hasClass, isElement, rawText } from './html-tree.ts';

/** A block of code. Chat tools put a bar with the language and buttons into it; the code is in its `code`. */
export function codeFromHtml(element: HtmlElement): RootContent[] {
  const code = findElement(element.children, ({ tag }) => tag === 'code');
  const inner = code && isAllOf(element, code) ? code : element;
  const value = rawText(inner.children).replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return value.trim() === '' ? [] : [{ type: 'code', lang: languageOf(element, code), meta: null, value }];
}

/** Whether the code is all of the words but for a bar above it, which has buttons or stands in an element of its own. */
function isAllOf(element: HtmlElement, code: HtmlElement): boolean {
  const outside = rawText(element.children).length - rawText(code.children).length;
  return outside < 60;
}

function languageOf(element: HtmlElement, code: HtmlElement | null): string | null {
  for (const each of [code, element]) {
    const name = each ? /(?:^|\s)(?:lang(?:uage)?|highlight-source)-([\w+#.-]+)/.exec(attribute(each, 'class'))?.[1] : undefined;
    if (name) return name;
  }
  return null;
}

/** A bar right above a block of code that names its language or offers to copy it, and says nothing else. */
export function isCodeHeader(element: HtmlElement, next: HtmlNode | undefined): boolean {
  if (!isElement(next) || (element.tag !== 'div' && element.tag !== 'span' && element.tag !== 'header')) return false;
  const pre = next.tag === 'pre' ? next : next.tag === 'div' && isElement(next.children[0]) ? next.children[0] : null;
  if (pre?.tag !== 'pre') return false;
  const words = rawText(element.children).trim();
  const isBar =
    hasClass(element, /header|toolbar|title-?bar|lang/i) || findElement([element], ({ tag }) => tag === 'button') !== null;
  return words.length < 40 && (isBar || /^(?:copy(?: code)?|kopiuj(?: kod)?)$/i.test(words));
}
