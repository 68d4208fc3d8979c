import { splitFile } from '../drafts/front-matter.ts';

/**
 * Pasted Markdown as the text of a draft: the front matter of a whole file, which would be a rule and a heading in the middle of
 * a text, comes as a block of code.
 */
export function pastedMarkdown(text: string): string {
  const { frontMatter, body } = splitFile(text.replace(/^\uFEFF/, ''));
  if (frontMatter === '') return text;
  const language = frontMatter.startsWith('+++') ? 'toml' : frontMatter.startsWith('{') ? 'json' : 'yaml';
  return `\`\`\`\`${language}\n${frontMatter.replace(/\s+$/, '')}\n\`\`\`\`\n\n${body.replace(/^\s*\n/, '')}`;
}
