import type { Family } from './families.ts';
import { isPromotionFamily } from './families.ts';
import { isPromotionLabel, type SentenceLabel } from './labels.ts';
import { precisionOf } from './model/cue-precision.ts';
import { promotionWeight } from './model/model.ts';
import type { CueHit } from './reading.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** Why a sentence got its label: the family to name, and the words. */
export interface SentenceCause {
  family: Family | null;
  cues: CueHit[];
}

const familiesOfLabel: Partial<Record<SentenceLabel, readonly Family[]>> = {
  value: ['advice', 'evidence', 'example', 'lesson', 'generosity', 'explanation'],
  credit: ['credit'],
  question: ['dialogue'],
  stance: ['stance', 'explanation'],
};

const familyOfClass: Readonly<Record<string, Family>> = {
  buy: 'offer',
  join: 'offer',
  offer: 'offer',
  'private-channel': 'offer',
  scarcity: 'offer',
  price: 'offer',
  launch: 'offer',
  award: 'achievement',
  win: 'achievement',
  pride: 'achievement',
  growth: 'achievement',
  job: 'status',
  career: 'status',
  modesty: 'humblebrag',
  hype: 'hype',
  client: 'affiliation',
  stage: 'affiliation',
  business: 'affiliation',
  followers: 'followers',
};

/** Names the cause of a label; a neutral sentence has none. */
export function causeOf(facts: SentenceFacts, label: SentenceLabel): SentenceCause {
  if (label === 'neutral') return { family: null, cues: [] };
  return isPromotionLabel(label) ? promotionCause(facts, label) : usefulCause(facts, label);
}

/** A cue that was wrong more than once in five where it was measured explains nothing. */
const speaks = (hit: CueHit): boolean => precisionOf(hit.id) >= 0.8;

function promotionCause(facts: SentenceFacts, label: SentenceLabel): SentenceCause {
  const hits = facts.cues.filter((hit) => isPromotionFamily(hit.family));
  const best = hits.filter(speaks);
  if (label === 'humblebrag') return { family: 'humblebrag', cues: hits.filter((hit) => hit.family === 'humblebrag') };
  const cues = (best.length > 0 ? best : hits).toSorted((one, other) => strength(other) - strength(one));
  const [first] = cues;
  if (first !== undefined) return { family: first.family, cues };
  return causeFromWords(facts);
}

const strength = (hit: CueHit): number => promotionWeight(`cue:${hit.id}`) + promotionWeight(`family:${hit.family}`);

/** Without a cue, the words of the class that weighs most; without such words, the writer's own presence. */
function causeFromWords(facts: SentenceFacts): SentenceCause {
  const named = facts.classWords.filter(({ name }) => familyOfClass[name] !== undefined && promotionWeight(name) > 0);
  const [heaviest] = named.toSorted((one, other) => promotionWeight(other.name) - promotionWeight(one.name));
  const words = facts.classWords.filter(({ name }) => name === (heaviest?.name ?? 'first'));
  const family = heaviest === undefined ? 'density' : (familyOfClass[heaviest.name] ?? 'density');
  return {
    family,
    cues: words.map(({ name, start, end, folded }) => ({
      id: `${facts.language}.${family}.word-${name}`,
      family,
      start,
      end,
      wording: folded,
    })),
  };
}

function usefulCause(facts: SentenceFacts, label: SentenceLabel): SentenceCause {
  const wanted = familiesOfLabel[label] ?? [];
  const hits = facts.cues.filter((hit) => wanted.includes(hit.family));
  const best = hits.filter(speaks);
  const cues = (best.length > 0 ? best : hits).toSorted(
    (one, other) => wanted.indexOf(one.family) - wanted.indexOf(other.family),
  );
  return { family: cues[0]?.family ?? fallback[label] ?? null, cues };
}

const fallback: Partial<Record<SentenceLabel, Family>> = {
  value: 'explanation',
  credit: 'credit',
  question: 'dialogue',
  stance: 'stance',
};
