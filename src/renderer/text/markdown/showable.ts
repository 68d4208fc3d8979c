import type {
  BlockContent,
  DefinitionContent,
  Link,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';

/** How a list is told apart: what the editor calls its type. */
export type ListType = 'bullet' | 'number' | 'check';

/** Pieces that are kept as their Markdown, as one whole, inside a line that is otherwise edited freely. */
const keptInline: ReadonlySet<string> = new Set(['html', 'footnoteReference', 'linkReference', 'imageReference']);

/** Whether a piece of a line is kept as its Markdown. */
export function isKeptInline(node: Nodes): boolean {
  return keptInline.has(node.type);
}

/** Whether the editor can show a block and give it back meaning the same; every other block is shown as its Markdown. */
export function isShowable(node: RootContent): boolean {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return node.children.every(isShowableInline);
    case 'code':
    case 'thematicBreak':
      return true;
    case 'list':
      return isShowableList(node);
    case 'blockquote':
      return isShowableInside(node.children);
    case 'table':
      return node.children.every((row) => row.children.every((cell) => cell.children.every(isShowableInline)));
    default:
      return false;
  }
}

function isShowableInside(children: (BlockContent | DefinitionContent)[]): boolean {
  return (
    children.length > 0 && children.every((child, index) => isShowableInQuote(child) && !isSameList(children[index - 1], child))
  );
}

function isShowableInQuote(node: RootContent): boolean {
  return (node.type === 'paragraph' || node.type === 'list' || node.type === 'heading') && isShowable(node);
}

function isShowableList(list: List): boolean {
  return listTypeOf(list) !== null && list.children.every(isShowableItem);
}

/** An item holds paragraphs, then lists. Lists of the same type would run together. */
function isShowableItem(item: ListItem): boolean {
  const firstList = item.children.findIndex((child) => child.type === 'list');
  const paragraphs = firstList === -1 ? item.children : item.children.slice(0, firstList);
  const lists = firstList === -1 ? [] : item.children.slice(firstList);
  return (
    paragraphs.every((child) => child.type === 'paragraph' && child.children.every(isShowableInline) && !hasDoubleBreak(child)) &&
    lists.every((child, index) => child.type === 'list' && isShowableList(child) && !isSameList(lists[index - 1], child))
  );
}

/** Two breaks in a row stand for a new paragraph in an item. */
function hasDoubleBreak(paragraph: Paragraph): boolean {
  return paragraph.children.some((child, index) => {
    const before = paragraph.children[index - 1];
    return child.type === 'break' && (before?.type === 'break' || (before?.type === 'text' && before.value.trim() === ''));
  });
}

function isShowableInline(node: PhrasingContent): boolean {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'break':
      return true;
    case 'image':
      return true;
    case 'strong':
    case 'emphasis':
    case 'delete':
      return node.children.every(isShowableInline);
    case 'link':
      return isShowableLink(node);
    default:
      return isKeptInline(node);
  }
}

function isShowableLink(link: Link): boolean {
  return link.children.length > 0 && link.children.every((child) => isShowableInline(child) && child.type !== 'break');
}

/** The type of a list, `null` when its items do not agree or a numbered list has boxes to tick. */
export function listTypeOf(list: List): ListType | null {
  const boxes = list.children.filter((item) => typeof item.checked === 'boolean').length;
  if (boxes === 0) return list.ordered ? 'number' : 'bullet';
  return boxes === list.children.length && !list.ordered ? 'check' : null;
}

/** Whether two neighbours are lists of one type, which the editor would join. */
export function isSameList(left: RootContent | undefined, right: RootContent | undefined): boolean {
  return left?.type === 'list' && right?.type === 'list' && listTypeOf(left) === listTypeOf(right);
}
