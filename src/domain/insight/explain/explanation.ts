import type { Family } from '../families.ts';
import type { VerdictSentence } from '../reading.ts';

/** What a family is called, why it matters, and one thing to do; each in plain words. */
export interface Explanation {
  name: string;
  why: string;
  action: string;
}

export interface Explanations {
  families: Readonly<Record<Family, Explanation>>;
  /** Said instead of the family's, since the sentence already does half of what is asked. */
  dual: Explanation;
  verdicts: Readonly<Record<VerdictSentence, string>>;
}
