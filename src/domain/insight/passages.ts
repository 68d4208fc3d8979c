import { isPromotionLabel } from './labels.ts';
import type { Reader } from './reader.ts';
import type { SentenceReading } from './reading.ts';

/** The families that show something rather than say it; the best proof weighs most. */
const showing = { evidence: 1, example: 0.9, lesson: 0.8, explanation: 0.6 } as const satisfies Partial<
  Record<NonNullable<SentenceReading['family']>, number>
>;
export type ShowingFamily = keyof typeof showing;

/** A paragraph that may show what a sentence only tells. */
interface Candidate {
  /** Which text it comes from. */
  path: string;
  text: string;
  score: number;
}

/** One that does, and how. */
export type ShowingPassage<Found extends Candidate> = Found & { family: ShowingFamily };

const mostPassages = 5;
const perText = 2;

/**
 * The candidates that show: a number with its source, an example, a lesson or an explanation, and no boast beside it. The
 * nearest and best proven first; at most five, and two of one text.
 */
export async function showingPassages<Found extends Candidate>(
  candidates: readonly Found[],
  reader: Reader,
): Promise<ShowingPassage<Found>[]> {
  const taken = new Map<string, number>();
  const shown: { candidate: Found; family: ShowingFamily; rank: number }[] = [];
  for (const candidate of candidates) {
    const family = await familyShown(candidate.text, reader);
    if (family !== null) shown.push({ candidate, family, rank: candidate.score + showing[family] });
  }
  return shown
    .sort((one, other) => other.rank - one.rank)
    .filter(({ candidate: { path } }) => {
      const number = (taken.get(path) ?? 0) + 1;
      taken.set(path, number);
      return number <= perText;
    })
    .slice(0, mostPassages)
    .map(({ candidate, family }) => ({ ...candidate, family }));
}

/** How a paragraph shows, `null` when it does not or when it also speaks for the writer. Only words that can be named count. */
async function familyShown(text: string, reader: Reader): Promise<ShowingFamily | null> {
  const { blocks } = await reader.readDraft([{ key: 'passage', kind: 'paragraph', text }], {});
  const sentences = blocks.flatMap((block) => block.sentences);
  if (sentences.some(({ label }) => isPromotionLabel(label) && label !== 'dual')) return null;
  const families = sentences
    .filter(({ label, cues }) => label === 'value' && cues.length > 0)
    .flatMap(({ family }) => shownBy(family) ?? []);
  return families.sort((one, other) => showing[other] - showing[one])[0] ?? null;
}

function shownBy(family: SentenceReading['family']): ShowingFamily | null {
  return family !== null && Object.hasOwn(showing, family) ? (family as ShowingFamily) : null;
}
