/** Families of cues that speak for the writer. */
export const promotionFamilies = [
  'status',
  'achievement',
  'affiliation',
  'offer',
  'gated-offer',
  'hype',
  'followers',
  'humblebrag',
  'density',
] as const;

/** Families of cues from which the reader, or somebody else, gains. */
export const valueFamilies = [
  'advice',
  'evidence',
  'example',
  'explanation',
  'lesson',
  'credit',
  'dialogue',
  'stance',
  'generosity',
] as const;

/** What a hint is about. The id is also the key under which a whole family is silenced. */
export type PromotionFamily = (typeof promotionFamilies)[number];
export type ValueFamily = (typeof valueFamilies)[number];
export type Family = PromotionFamily | ValueFamily;

export const families: readonly Family[] = [...promotionFamilies, ...valueFamilies];

const promotionSet: ReadonlySet<string> = new Set(promotionFamilies);
export const isPromotionFamily = (family: Family): family is PromotionFamily => promotionSet.has(family);
