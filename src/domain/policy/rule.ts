/** What a rule of an employer, or of the writer, is about. A `person` is a name that stays private. */
export const ruleKinds = ['word', 'client', 'project', 'industry', 'person'] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** One thing that should not be said without thought. `text` is one to some words in their base form; `note` says why. */
export interface PolicyRule {
  kind: RuleKind;
  text: string;
  note: string;
}
