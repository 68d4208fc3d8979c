import type { Code } from 'mdast';
import { declared } from './html-style.ts';
import { type HtmlNode, isElement } from './html-tree.ts';

/**
 * Whether HTML is what a code editor such as VS Code makes of its lines: coloured pieces in one element that keeps every space, in
 * letters of one width. Its plain text says what was copied.
 */
export function isFromCodeEditor(nodes: readonly HtmlNode[]): boolean {
  const elements = nodes.filter(isElement).filter(({ tag }) => tag !== 'meta' && tag !== 'style');
  const [only] = elements;
  if (only?.tag !== 'div' || elements.length !== 1) return false;
  return (
    /^pre/.test(declared(only, 'white-space') ?? '') && /mono|menlo|consolas|courier/.test(declared(only, 'font-family') ?? '')
  );
}

/** What a code editor also calls a language, although one writes plain words or Markdown in it. */
const words = new Set(['markdown', 'mdx', 'plaintext', 'restructuredtext', 'asciidoc', 'latex', 'tex', 'git-commit']);

/** The names of which fences of code have others. */
const fenceNames: Record<string, string> = { shellscript: 'bash', typescriptreact: 'tsx', javascriptreact: 'jsx' };

/**
 * Lines of a program as a block of code: `said` is what VS Code tells of its lines. `null` for words, and for a part of one line,
 * which is meant to stand in a sentence.
 */
export function codeOfEditor(said: string, text: string): Code | null {
  const value = text.replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '');
  const language = /"mode":"([\w+#.-]+)"/.exec(said)?.[1];
  if (language === undefined || words.has(language) || !value.includes('\n')) return null;
  return { type: 'code', lang: fenceNames[language] ?? language, meta: null, value };
}
