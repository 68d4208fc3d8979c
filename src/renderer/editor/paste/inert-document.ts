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
 * out of it. Styles stay readable as `data-style`; as real styles the content policy would report each of them.
 */
export function inertDocument(html: string): Document {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('byline-inert', { createHTML: (text) => text }) ?? { createHTML: (text) => text };
  return new DOMParser().parseFromString(policy.createHTML(withoutStyles(html)), 'text/html');
}

function withoutStyles(html: string): string {
  return html
    .replace(/<(style|script)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi, (tag) => tag.replace(/([\s"'/])style(\s*=)/gi, '$1data-style$2'));
}
