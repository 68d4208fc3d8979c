import type { Passage, PassageBlock } from './passages.ts';

/** A piece of a post as it is shown: a stretch of a passage, or the number and prefix of a thread, which have no block. */
export interface PostPiece {
  text: string;
  block: PassageBlock | null;
  /** Whether this is the first, and the last, piece of its passage: one passage may go on in the next post. */
  begins: boolean;
  ends: boolean;
  /** The first words of the whole passage. */
  opening: string;
  /** Where it begins in the text of the post. */
  start: number;
}

/** One post as it is shown. */
export interface PreviewPost {
  text: string;
  pieces: PostPiece[];
}

/**
 * A text as the posts that it goes out in, each in the pieces that its passages give it. Without parts it is one post. Joining the
 * pieces of a post gives its text. Linear.
 */
export function previewPosts(
  text: string,
  passages: readonly Passage[],
  parts: readonly { text: string; start: number; end: number }[] | null,
): PreviewPost[] {
  if (parts === null || parts.length < 2) return [postOf({ text, start: 0, end: text.length }, text, passages)];
  return parts.map((part) => postOf(part, text, passages));
}

function postOf(part: { text: string; start: number; end: number }, whole: string, passages: readonly Passage[]): PreviewPost {
  const body = whole.slice(part.start, part.end);
  const lead = Math.max(0, part.text.indexOf(body));
  const pieces: PostPiece[] = [];
  let length = 0;
  const add = (text: string, passage: Pick<PostPiece, 'block' | 'begins' | 'ends' | 'opening'>) => {
    if (text !== '') pieces.push({ text, ...passage, start: length });
    length += text.length;
  };
  const around = { block: null, begins: true, ends: true, opening: '' };
  add(part.text.slice(0, lead), around);
  let at = 0;
  for (const passage of passages) {
    const [start, end] = [Math.max(part.start, at), Math.min(part.end, at + passage.text.length)];
    const [begins, ends] = [start === at, end >= at + passage.text.trimEnd().length];
    if (end > start) add(whole.slice(start, end), { block: passage.block, begins, ends, opening: openingOf(passage.text) });
    at += passage.text.length;
  }
  add(part.text.slice(lead + body.length), around);
  return { text: part.text, pieces };
}

const openingWords = 5;

function openingOf(text: string): string {
  return text.trim().slice(0, 200).split(/\s+/).slice(0, openingWords).join(' ');
}
