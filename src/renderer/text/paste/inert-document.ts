import { withRenamedAttributes } from '../../../domain/paste/renamed-attributes.ts';

interface HtmlPolicy {
  createHTML(html: string): string;
}

/** The part of `window.trustedTypes` that is used; the type library does not have it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

let policy: HtmlPolicy | null = null;

/**
 * Parses HTML from outside into a document that runs nothing, loads nothing and is never shown: only allowed structures are read
 * out of it. Styles and handlers lose their names before, since the content policy reports each of them even there; a style stays
 * readable as `data-style`.
 */
export function inertDocument(html: string): Document {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('byline-inert', { createHTML: (text) => text }) ?? { createHTML: (text) => text };
  return new DOMParser().parseFromString(policy.createHTML(withoutActive(html)), 'text/html');
}

function withoutActive(html: string): string {
  return withRenamedAttributes(html.replace(/<(style|script)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ''));
}
