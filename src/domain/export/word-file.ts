import {
  Document,
  HeadingLevel,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Tab,
  type Table,
  TextRun,
} from 'docx';
import type { Blockquote, Code, List, ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { isCallout } from '../channels/features.ts';
import { withBoldTitle } from '../channels/rich-tree.ts';
import { lines, type WordInline, wordRuns } from './word-inline.ts';
import {
  codeStyle,
  deepestLevel,
  hangingMark,
  indentOfLevel,
  itemStyle,
  listLevels,
  quoteBar,
  quoteStyle,
  rule,
  wordStyles,
} from './word-styles.ts';
import { wordTable } from './word-table.ts';

export interface WordPage extends WordInline {
  title: string;
  tree: Root;
}

/** A draft as a Word document: headings, lists, tables and pictures are Word's own, in styles that a person can change. */
export async function wordFile(page: WordPage): Promise<Blob> {
  const writer = new WordWriter(page);
  const children = writer.blocks(page.tree.children, outermost);
  return Packer.toBlob(
    new Document({
      title: page.title,
      creator: '',
      styles: wordStyles(page.language),
      numbering: { config: writer.numberings() },
      sections: [{ children }],
    }),
  );
}

interface Place {
  /** In how many quotations. */
  quotes: number;
  /** In how many lists. */
  lists: number;
  /** The list whose mark the next paragraph carries. */
  list: string | null;
  /** Whether blank lines stand between the items. */
  isLoose: boolean;
}

const outermost: Place = { quotes: 0, lists: 0, list: null, isLoose: false };

/** Left edge of what stands here, in twentieths of a point. */
const insetOf = ({ quotes, lists }: Place): number => indentOfLevel * (quotes + lists);

class WordWriter {
  readonly #page: WordPage;
  readonly #lists: { reference: string; ordered: boolean; start: number; inset: number }[] = [];

  constructor(page: WordPage) {
    this.#page = page;
  }

  numberings() {
    return this.#lists.map(({ reference, ordered, start, inset }) => ({ reference, levels: listLevels(ordered, start, inset) }));
  }

  blocks(nodes: readonly RootContent[], place: Place): (Paragraph | Table)[] {
    return nodes.flatMap((node, index) => {
      const before = nodes[index - 1]?.type;
      return [...(before !== undefined && wouldMerge(before, node.type) ? [keptApart()] : []), ...this.#block(node, place)];
    });
  }

  #block(node: RootContent, place: Place): (Paragraph | Table)[] {
    switch (node.type) {
      case 'paragraph':
        return [this.#paragraph(this.#words(node.children), place)];
      case 'heading':
        return [this.#paragraph(this.#words(node.children), place, { heading: headings[node.depth - 1] ?? 'Heading6' })];
      case 'list':
        return this.#list(node, place);
      case 'blockquote':
        return this.#quote(node, place);
      case 'code':
        return [this.#code(node, place)];
      case 'thematicBreak':
        return [new Paragraph({ border: rule })];
      case 'table':
        return [
          wordTable(node, { inset: insetOf(place), words: (cell, isHead) => this.#words(cell.children, isHead) }),
          keptApart(underTable),
        ];
      default:
        return [];
    }
  }

  #words(nodes: readonly Nodes[], bold = false): ParagraphChild[] {
    return wordRuns(nodes, this.#page, bold ? { bold } : {});
  }

  #paragraph(children: ParagraphChild[], place: Place, more: IParagraphOptions = {}): Paragraph {
    return new Paragraph({ children, ...placed(place), ...more });
  }

  #quote(quote: Blockquote, place: Place): (Paragraph | Table)[] {
    const children = isCallout(quote) ? withBoldTitle(quote) : quote.children;
    return this.blocks(children, { ...place, quotes: place.quotes + 1 });
  }

  #code({ value }: Code, place: Place): Paragraph {
    const shading = { type: ShadingType.CLEAR, fill: 'F4F4F4' };
    return this.#paragraph(lines(value, {}), place, { style: codeStyle, shading });
  }

  #list(list: List, place: Place): (Paragraph | Table)[] {
    const reference = `list-${this.#lists.length}`;
    const inset = indentOfLevel * place.quotes;
    this.#lists.push({ reference, ordered: list.ordered === true, start: list.start ?? 1, inset });
    const isLoose = list.spread === true || list.children.some((item) => item.spread === true);
    const inside = { ...place, lists: place.lists + 1, isLoose };
    return list.children.flatMap((item) => this.#item(item, inside, reference));
  }

  /** The first paragraph of an item carries its number or bullet, the others stand under it. A task's box is its mark. */
  #item(item: ListItem, place: Place, list: string): (Paragraph | Table)[] {
    const isTask = typeof item.checked === 'boolean';
    const box = isTask ? [new TextRun({ children: [item.checked === true ? '☑' : '☐', new Tab()] })] : [];
    const [first, ...rest] = item.children;
    const begun: PhrasingContent[] = first?.type === 'paragraph' ? first.children : [];
    const later = first === undefined || first.type === 'paragraph' ? rest : item.children;
    const begin = isTask
      ? this.#paragraph([...box, ...this.#words(begun)], place, {
          style: itemStyle,
          ...tightness(place),
          indent: { left: insetOf(place), hanging: hangingMark },
        })
      : this.#paragraph(this.#words(begun), { ...place, list });
    return [begin, ...this.blocks(later, place)];
  }
}

/** Word makes one of two tables, quotations, blocks of code or lists that have nothing between them. */
function wouldMerge(before: Nodes['type'], after: Nodes['type']): boolean {
  return before === after && (after === 'blockquote' || after === 'code' || after === 'list');
}

const underTable = 200;

/** A line without words, as high as is said in twentieths of a point. */
function keptApart(height = 20): Paragraph {
  return new Paragraph({ spacing: { after: 0, line: height, lineRule: LineRuleType.EXACT } });
}

function placed(place: Place): IParagraphOptions {
  const bar = place.quotes > 0 ? { border: quoteBar(barSpace(place)) } : {};
  if (place.list !== null) {
    const level = Math.min(deepestLevel, place.lists - 1);
    return { ...bar, numbering: { reference: place.list, level }, ...tightness(place) };
  }
  const inset = insetOf(place);
  const style = place.quotes > 0 ? { style: quoteStyle } : {};
  return { ...bar, ...style, ...(inset > 0 ? { indent: { left: inset } } : {}) };
}

/** Items of a list without blank lines stand close, as their style says. */
const tightness = ({ isLoose }: Place) => (isLoose ? { contextualSpacing: false } : {});

const farthestBar = 31;

/** The bar stands at the quotation's edge, wherever in it the words begin; Word takes no more than 31 points. */
function barSpace({ lists, list }: Place): number {
  const inside = indentOfLevel * lists - (list === null ? 0 : hangingMark);
  return Math.min(farthestBar, 8 + Math.max(0, inside) / 20);
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];
