import type { KeptCut } from '../drafts/draft.ts';
import type { ChannelId } from './channel.ts';

/** A text and the stretches of it that its parts are made of. */
interface CutText {
  text: string;
  parts: readonly { start: number }[];
}

const contextLength = 40;
const shortWords = 3;

/** What to keep of the places where a person cut: the words on both sides of each. */
export function keptCuts(channel: ChannelId, { text, parts }: CutText): KeptCut[] {
  return parts.slice(1).map(({ start }) => ({
    channel,
    before: lastWords(text.slice(Math.max(0, start - contextLength * 2), start)),
    after: firstWords(text.slice(start, start + contextLength * 2)),
  }));
}

function lastWords(text: string): string {
  const words = text.trim().split(/\s+/);
  const kept: string[] = [];
  for (let word = words.pop(); word !== undefined; word = words.pop()) {
    if (kept.length > 0 && kept.join(' ').length + word.length >= contextLength) break;
    kept.unshift(word);
  }
  return kept.join(' ').slice(-200);
}

function firstWords(text: string): string {
  const kept: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    if (kept.length > 0 && kept.join(' ').length + word.length >= contextLength) break;
    kept.push(word);
  }
  return kept.join(' ').slice(0, 200);
}

/** Where kept cuts are in a text as it is now, and those whose place is gone. */
export interface PlacedCuts {
  /** Where parts begin, as UTF-16 offsets into the text, in order. */
  starts: number[];
  gone: KeptCut[];
}

/**
 * Finds the places of kept cuts again after edits of the text around them: by the words on both sides, or on one of them, or by
 * the nearest few. A place where the words on both sides were changed is gone.
 */
export function placeCuts(text: string, cuts: readonly KeptCut[]): PlacedCuts {
  const flat = flattened(text);
  const starts: number[] = [];
  const gone: KeptCut[] = [];
  let from = 0;
  for (const cut of cuts) {
    const place = placeOf(flat.text, cut, from) ?? placeOf(flat.text, cut, 0);
    const start = place === null ? undefined : flat.offsets[place];
    if (place === null || start === undefined || start === 0) gone.push(cut);
    else {
      if (!starts.includes(start)) starts.push(start);
      from = place;
    }
  }
  return { starts: starts.sort((one, other) => one - other), gone };
}

/** Where the part after a cut begins in a text of single spaces. */
function placeOf(text: string, { before, after }: KeptCut, from: number): number | null {
  const [near, next] = [words(before).slice(-shortWords).join(' '), words(after).slice(0, shortWords).join(' ')];
  return (
    placeBetween(text, before, after, from) ??
    placeBetween(text, near, next, from) ??
    placeBetween(text, '', after, from) ??
    placeBetween(text, before, '', from) ??
    placeBetween(text, '', next, from) ??
    placeBetween(text, near, '', from)
  );
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The first place after `from` that has whole words `before` on its left and `after` on its right. */
function placeBetween(text: string, before: string, after: string, from: number): number | null {
  const both = [before, after].map((each) => words(each).join(' ')).filter((each) => each !== '');
  if (both.length === 0) return null;
  const wanted = both.join(' ');
  const lead = before === '' ? 0 : words(before).join(' ').length + 1;
  for (let at = text.indexOf(wanted, Math.max(0, from - lead + 1)); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isEdge(text, at - 1) && isEdge(text, end) && at + lead < text.length) return at + lead;
  }
  return null;
}

function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text.charAt(at) === ' ';
}

/** A text with single spaces between its words, and where each of its characters stood. */
function flattened(text: string): { text: string; offsets: number[] } {
  let flat = '';
  const offsets: number[] = [];
  for (const word of text.matchAll(/\S+/g)) {
    if (flat !== '') {
      flat += ' ';
      offsets.push(word.index);
    }
    for (let at = 0; at < word[0].length; at += 1) offsets.push(word.index + at);
    flat += word[0];
  }
  return { text: flat, offsets };
}

/** The cuts of all channels when those of one are others. */
export function withCuts(all: readonly KeptCut[], channel: ChannelId, cuts: readonly KeptCut[]): KeptCut[] {
  return [...all.filter((cut) => cut.channel !== channel), ...cuts];
}
