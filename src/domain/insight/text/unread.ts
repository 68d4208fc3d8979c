import type { ReadableBlock } from '../reading.ts';

/**
 * What is written for a program or for oneself and not for readers: comments of HTML and of Obsidian, tags, and the shortcodes
 * of Hugo, Jekyll, Eleventy and WordPress. Every alternative ends within a line or at its own mark.
 */
const short =
  /\{\{[<%][^\n]{0,500}?[%>]\}\}|\{%[^\n]{0,500}?%\}|\{\{[^{}\n]{0,200}\}\}|<\/?[a-z][a-z0-9-]{0,30}(?:\s[^<>\n]{0,500})?\/?>|\[\/?[a-z][a-z0-9_-]{1,30}(?:\s[a-z_-]{1,30}=[^[\]\n]{1,300})\]|\[\/[a-z][a-z0-9_-]{1,30}\]/gi;
const opening = /<!--|%%/g;

/** The blocks with everything unread in them made blank, so that every offset stays what it was. A comment may go through many. */
export function withoutUnread<Block extends ReadableBlock>(blocks: readonly Block[]): Block[] {
  if (!blocks.some(({ text }) => /[<{[%]/.test(text))) return [...blocks];
  const blank = blankComments(blocks.map(({ text }) => text));
  return blocks.map((block, index) => {
    const text = (blank[index] ?? '').replace(short, blankOf);
    return text === block.text ? block : { ...block, text };
  });
}

const blankOf = (text: string): string => text.replace(/[^\n]/g, ' ');

/** A comment ends at its own mark, perhaps some blocks later; one that is never closed is none. */
function blankComments(texts: readonly string[]): string[] {
  const result = [...texts];
  /** Where the last closing marks stand, so that an open comment without one is known at once. */
  const lastClose = { '<!--': lastPlace(texts, '-->'), '%%': lastPlace(texts, '%%') };
  let at: Place = { block: 0, offset: 0 };
  while (at.block < texts.length) {
    const open = nextOpening(texts, at);
    if (open === null) break;
    const close = open.mark === '%%' ? '%%' : '-->';
    const from: Place = { block: open.block, offset: open.offset + open.mark.length };
    const end = isBefore(from, lastClose[open.mark]) ? nextPlace(texts, close, from) : null;
    if (end === null) {
      at = from;
      continue;
    }
    const after = { block: end.block, offset: end.offset + close.length };
    for (let block = open.block; block <= end.block; block += 1) {
      const text = result[block] ?? '';
      const start = block === open.block ? open.offset : 0;
      const stop = block === end.block ? after.offset : text.length;
      result[block] = text.slice(0, start) + blankOf(text.slice(start, stop)) + text.slice(stop);
    }
    at = after;
  }
  return result;
}

interface Place {
  block: number;
  offset: number;
}

function nextOpening(texts: readonly string[], from: Place): (Place & { mark: '<!--' | '%%' }) | null {
  for (let block = from.block; block < texts.length; block += 1) {
    opening.lastIndex = block === from.block ? from.offset : 0;
    const found = opening.exec(texts[block] ?? '');
    if (found !== null) return { block, offset: found.index, mark: found[0] as '<!--' | '%%' };
  }
  return null;
}

function nextPlace(texts: readonly string[], mark: string, from: Place): Place | null {
  for (let block = from.block; block < texts.length; block += 1) {
    const offset = (texts[block] ?? '').indexOf(mark, block === from.block ? from.offset : 0);
    if (offset >= 0) return { block, offset };
  }
  return null;
}

function lastPlace(texts: readonly string[], mark: string): Place {
  for (let block = texts.length - 1; block >= 0; block -= 1) {
    const offset = (texts[block] ?? '').lastIndexOf(mark);
    if (offset >= 0) return { block, offset };
  }
  return { block: -1, offset: -1 };
}

const isBefore = (one: Place, other: Place): boolean =>
  one.block < other.block || (one.block === other.block && one.offset <= other.offset);
