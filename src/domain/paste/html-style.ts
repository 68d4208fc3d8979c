import { attribute, type HtmlElement } from './html-tree.ts';

/** What a style says about words; `null` where it says nothing. */
export interface WordStyle {
  weight: boolean | null;
  slant: boolean | null;
  line: boolean;
}

export function styleOf(element: HtmlElement): WordStyle {
  const weight = declared(element, 'font-weight');
  const slant = declared(element, 'font-style');
  return {
    weight: weight === null ? null : /^(?:bold|bolder|[6-9]\d\d)/.test(weight),
    slant: slant === null ? null : /^(?:italic|oblique)/.test(slant),
    line: /line-through/.test(declared(element, 'text-decoration') ?? declared(element, 'text-decoration-line') ?? ''),
  };
}

export function isHiddenElement(element: HtmlElement): boolean {
  return declared(element, 'display') === 'none' || declared(element, 'mso-hide') === 'all' || 'hidden' in element.attributes;
}

/** The value of one property in the style written on an element. */
export function declared(element: HtmlElement, property: string): string | null {
  for (const part of attribute(element, 'style').split(';')) {
    const colon = part.indexOf(':');
    if (part.slice(0, colon).trim().toLowerCase() === property)
      return part
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return null;
}
