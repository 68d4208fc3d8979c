import type { Language } from '../drafts/draft.ts';
import { precisionOf } from './cues/cue-precision.ts';
import { type Family, promotionFamilies, valueFamilies } from './families.ts';
import { isPromotionLabel, type SentenceLabel } from './labels.ts';
import type { CueHit } from './reading.ts';
import type { ClassWord, SentenceFacts } from './sentence-facts.ts';
import type { ModelReading } from './sentence-model.ts';

/** Why a sentence has its label: the family to name, and the words that are pointed at. */
export interface SentenceCause {
  family: Family | null;
  cues: CueHit[];
}

const noCause: SentenceCause = { family: null, cues: [] };

const familiesOfLabel: Partial<Record<SentenceLabel, readonly Family[]>> = {
  value: ['advice', 'evidence', 'example', 'lesson', 'generosity', 'explanation'],
  credit: ['credit'],
  question: ['dialogue'],
  stance: ['stance', 'explanation'],
};

/**
 * Names the cause of a label: words that a cue knows, where there are any; else the family that the model has learned, when
 * it is fairly sure of it; else what the words in sight say. A promotion without any of these has no cause.
 */
export function causeOf(
  label: SentenceLabel,
  model: ModelReading,
  facts: SentenceFacts,
  language: Language,
  familyBound: number,
): SentenceCause {
  if (label === 'neutral') return noCause;
  const isPromotion = isPromotionLabel(label);
  const cues = cuesFor(label, facts, model, familyBound);
  const family =
    cues[0]?.family ?? learnedFamily(label, model, familyBound) ?? (isPromotion ? familyInSight(facts) : usualFamily[label]);
  if (family === undefined || family === null) return noCause;
  const labels: readonly SentenceLabel[] = isPromotion ? ['promotion', 'dual', 'humblebrag'] : [label];
  return { family, cues: cues.length > 0 ? cues : strongestWords(model, labels, facts, language, family) };
}

/** A cue that was often wrong where it was measured explains only what no better one does. */
const speaks = (hit: CueHit): boolean => precisionOf(hit.id) >= 0.8;

/** Where words of several families stand together, the plainest reason first. */
const plainest: readonly Family[] = [
  'gated-offer',
  'humblebrag',
  'followers',
  'offer',
  'achievement',
  'status',
  'affiliation',
  'hype',
  'density',
];

/** The words of one family: one reason, not all. Of several families the one that the model also names, else the plainest. */
function cuesFor(label: SentenceLabel, facts: SentenceFacts, model: ModelReading, familyBound: number): CueHit[] {
  if (label === 'dual' && facts.cues.some(({ family }) => family === 'evidence')) {
    return facts.cues.filter(({ family }) => family === 'evidence');
  }
  const wanted = familiesOfLabel[label] ?? plainest;
  const all = facts.cues.filter(({ family }) => wanted.includes(family));
  const hits = all.some(speaks) ? all.filter(speaks) : all;
  const named = label === 'humblebrag' ? 'humblebrag' : learnedFamily(label, model, familyBound);
  const family = hits.some((hit) => hit.family === named)
    ? named
    : wanted.find((each) => hits.some((hit) => hit.family === each));
  return hits.filter((hit) => hit.family === family);
}

function learnedFamily(label: SentenceLabel, model: ModelReading, bound: number): Family | undefined {
  if (label === 'humblebrag') return 'humblebrag';
  const among = isPromotionLabel(label) ? promotionFamilies : (familiesOfLabel[label] ?? valueFamilies);
  const { family, share } = model.family(among);
  return share >= bound ? family : undefined;
}

const usualFamily: Partial<Record<SentenceLabel, Family>> = {
  value: 'explanation',
  credit: 'credit',
  question: 'dialogue',
  stance: 'stance',
};

/** Which family the words of a class speak for, the plainest first. */
const familyOfClass: readonly (readonly [name: string, family: Family])[] = [
  ['award', 'achievement'],
  ['pride', 'achievement'],
  ['win', 'achievement'],
  ['buy', 'offer'],
  ['join', 'offer'],
  ['scarcity', 'offer'],
  ['price', 'offer'],
  ['offer', 'offer'],
  ['private-channel', 'offer'],
  ['launch', 'offer'],
  ['followers', 'followers'],
  ['hype', 'hype'],
  ['modesty', 'humblebrag'],
  ['growth', 'achievement'],
  ['job', 'status'],
  ['career', 'status'],
  ['client', 'affiliation'],
  ['stage', 'affiliation'],
  ['business', 'affiliation'],
  ['first', 'density'],
  ['first-plural', 'density'],
];

function familyInSight({ classWords }: SentenceFacts): Family | null {
  const has = (name: string) => classWords.some((word: ClassWord) => word.name === name);
  return familyOfClass.find(([name]) => has(name))?.[1] ?? null;
}

const mostWords = 3;
/** A word that speaks less than this share of the strongest one is not shown. */
const weakest = 0.4;

/** The words that weigh most, in the order in which they stand; words side by side are one. */
function strongestWords(
  model: ModelReading,
  labels: readonly SentenceLabel[],
  facts: SentenceFacts,
  language: Language,
  family: Family,
): CueHit[] {
  const named = model.words(labels).map((word) => ({ ...word, wording: facts.wordingOf(word.start, word.end) }));
  const words = named.filter(({ wording }) => wording.length > 1);
  const least = (words[0]?.weight ?? 0) * weakest;
  const shown = words.filter(({ weight }) => weight >= least).slice(0, mostWords);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of shown.sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end + 1) last.end = end;
    else merged.push({ start, end });
  }
  return merged.map(({ start, end }) => ({
    id: `${language}.${family}.words`,
    family,
    start,
    end,
    wording: facts.wordingOf(start, end),
  }));
}
