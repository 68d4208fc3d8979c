import type { Blockquote, Code, List, ListItem, Nodes, Root, Table } from 'mdast';
import type { Language } from '../drafts/draft.ts';
import { isCallout } from './features.ts';
import { plainInline } from './plain-inline.ts';

/** A rule where only text arrives. */
export const visibleDivider = '———';

export interface PlainOptions {
  /** Decides the quotation marks. */
  language: Language | null;
  /** What stands for a rule; nothing leaves a blank line. */
  divider: string;
}

/**
 * A tree laid out for reading where only plain text arrives: headings as lines, bullets as `–`, steps with their numbers, tasks
 * as ☐ and ☑, quotations in quotation marks, code indented, a table as one line a row. Blocks stand apart by a blank line.
 */
export function plainBlocks(root: Root, options: PlainOptions): string {
  return joinBlocks(root.children, options, '\n\n');
}

function joinBlocks(nodes: Nodes[], options: PlainOptions, gap: string): string {
  const texts = nodes.map((node) => plainBlock(node, options));
  return texts.filter((text) => text.trim() !== '').join(gap);
}

function plainBlock(node: Nodes, options: PlainOptions): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return trimLines(plainInline(node.children));
    case 'list':
      return plainList(node, options);
    case 'blockquote':
      return plainQuote(node, options);
    case 'code':
      return plainCode(node);
    case 'table':
      return plainTable(node);
    case 'thematicBreak':
      return options.divider;
    default:
      return '';
  }
}

/** Spaces at the ends of lines are left from markup; nobody sees them, but every channel counts them. */
function trimLines(text: string): string {
  return text.replace(/[ \t]+$/gm, '');
}

function plainList(list: List, options: PlainOptions): string {
  const first = list.start ?? 1;
  const loose = list.spread === true || list.children.some((item) => item.spread === true);
  const items = list.children.map((item, index) => plainItem(item, list.ordered === true ? `${first + index}.` : '–', options));
  return items.join(loose ? '\n\n' : '\n');
}

function plainItem(item: ListItem, bullet: string, options: PlainOptions): string {
  const mark = item.checked === true ? '☑' : item.checked === false ? '☐' : bullet;
  const content = joinBlocks(item.children, options, item.spread === true ? '\n\n' : '\n');
  return `${mark} ${indent(content, ' '.repeat(mark.length + 1)).trimStart()}`.trimEnd();
}

function indent(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by);
}

const quotationMarks: Record<Language, [string, string]> = { en: ['“', '”'], pl: ['„', '”'] };

/** Without the bar beside it a quotation must say by itself that these are another's words. A last line “— Name” stays outside. */
function plainQuote(quote: Blockquote, options: PlainOptions): string {
  const text = joinBlocks(quote.children, options, isCallout(quote) ? '\n' : '\n\n');
  if (isCallout(quote)) return text;
  const credit = /\n+[—–]\s*\S[^\n]*$/.exec(text)?.[0] ?? '';
  const words = text.slice(0, text.length - credit.length);
  if (words === '' || /^["„“”«»]/.test(words)) return text;
  const [open, close] = quotationMarks[options.language ?? 'en'];
  return open + words + close + credit;
}

function plainCode(code: Code): string {
  return indent(code.value, '    ');
}

function plainTable(table: Table): string {
  const rows = table.children.map((row) => row.children.map((cell) => plainInline(cell.children).trim()));
  return rows.map((cells) => cells.join(' · ')).join('\n');
}
