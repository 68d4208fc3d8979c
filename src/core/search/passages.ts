import type { DraftSummary } from '../../contract/drafts.ts';
import type { PassageCandidate } from '../../contract/passages.ts';
import { readableBlocks } from '../../domain/insight/text/markdown-blocks.ts';
import { foldedWords } from './folded-words.ts';
import type { RelatedDraft } from './related-drafts.ts';

/** Bounds, so that a question costs the same in a library of any size; lengths in characters. */
const longestBody = 60_000;
const shortestPassage = 60;
const longestPassage = 1200;
const perDraft = 5;

/** The paragraphs of a draft, without headings, code and what it quotes, that are nearest to the sought words; at most five. Of a draft on other topics only those with one of the words. */
export function passagesIn(draft: RelatedDraft, body: string, weights: ReadonlyMap<string, number>): PassageCandidate[] {
  const { path, title } = draft.summary;
  const link = lastLink(draft.summary);
  return readableBlocks(beginningOf(body))
    .filter(({ kind, text }) => isPassage(kind, text))
    .map(({ text }) => ({ path, title, link, text, weight: weightOf(text, weights) }))
    .filter(({ weight }) => draft.sharesTopic || weight > 0)
    .map(({ weight, ...passage }) => ({ ...passage, score: draft.score + weight }))
    .sort((one, other) => other.score - one.score)
    .slice(0, perDraft);
}

function isPassage(kind: string, text: string): boolean {
  return (kind === 'paragraph' || kind === 'item') && text.length >= shortestPassage && text.length <= longestPassage;
}

/** Cut between two paragraphs where there are any. */
function beginningOf(body: string): string {
  if (body.length <= longestBody) return body;
  const end = body.lastIndexOf('\n\n', longestBody);
  return body.slice(0, end > 0 ? end : longestBody);
}

function weightOf(text: string, weights: ReadonlyMap<string, number>): number {
  const words = new Set(foldedWords(text));
  let weight = 0;
  for (const [stem, own] of weights) {
    for (const each of words) {
      if (!each.startsWith(stem)) continue;
      weight += own;
      break;
    }
  }
  return weight;
}

/** The address of the publication that came last, of those that have one. */
function lastLink({ publications }: DraftSummary): string | null {
  const linked = publications.filter(({ link }) => link !== undefined && /^https?:\/\//i.test(link));
  return linked.toSorted((one, other) => one.date.localeCompare(other.date)).at(-1)?.link ?? null;
}
