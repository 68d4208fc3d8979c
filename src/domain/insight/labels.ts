/** What a sentence is for, in the order in which ties are broken. See `docs/handbook/en/lens.md`. */
export const sentenceLabels = ['promotion', 'dual', 'humblebrag', 'value', 'credit', 'question', 'stance', 'neutral'] as const;
export type SentenceLabel = (typeof sentenceLabels)[number];

/** Labels that speak for the writer's own image or sales. */
const promotionLabels: ReadonlySet<SentenceLabel> = new Set(['promotion', 'dual', 'humblebrag']);
/** Labels from which somebody else gains. `dual` counts on both sides. */
const usefulLabels: ReadonlySet<SentenceLabel> = new Set(['value', 'credit', 'question', 'stance', 'dual']);

export const isPromotionLabel = (label: SentenceLabel): boolean => promotionLabels.has(label);
export const isUsefulLabel = (label: SentenceLabel): boolean => usefulLabels.has(label);

export const verdicts = ['promotion', 'mixed', 'value', 'neutral'] as const;
export type Verdict = (typeof verdicts)[number];
