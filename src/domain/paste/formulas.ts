import type { PhrasingContent } from 'mdast';
import { attribute, findElement, type HtmlElement, hasClass, rawText } from './html-tree.ts';

/**
 * The source of a formula as KaTeX, MathJax and Wikipedia carry it in their pages: in an annotation, or beside the picture of it.
 * `null` for what is no formula; a formula without its source gives its characters.
 */
export function formulaOf(element: HtmlElement): PhrasingContent[] | null {
  if (element.tag !== 'math' && !hasClass(element, /^(?:katex|katex-display|mwe-math-element|MathJax)$/)) return null;
  const source = sourceOf(element);
  if (source === '') return element.tag === 'math' ? [{ type: 'text', value: rawText(element.children).trim() }] : null;
  const shown = hasClass(element, /^katex-display$/) || isDisplayed(element);
  const fence = shown ? '$$' : '$';
  return [{ type: 'html', value: `${fence}${source}${fence}` }];
}

function sourceOf(element: HtmlElement): string {
  const annotation = findElement(
    [element],
    ({ tag, attributes }) => tag === 'annotation' && /tex/i.test(attributes.encoding ?? ''),
  );
  const math = findElement([element], ({ tag }) => tag === 'math');
  const picture = findElement([element], ({ tag, attributes }) => tag === 'img' && Boolean(attributes.alt));
  const source = annotation
    ? rawText(annotation.children)
    : math
      ? attribute(math, 'alttext')
      : picture
        ? attribute(picture, 'alt')
        : '';
  const words = source.trim().replace(/\s*\n\s*/g, ' ');
  return /^\{\\displaystyle (.*)\}$/.exec(words)?.[1]?.trim() ?? words;
}

function isDisplayed(element: HtmlElement): boolean {
  return findElement([element], ({ tag, attributes }) => tag === 'math' && attributes.display === 'block') !== null;
}
