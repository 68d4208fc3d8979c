/** Who looks at a draft and has something to say of it. */
export const findingSources = ['lens', 'spelling', 'policy'] as const;
export type FindingSource = (typeof findingSources)[number];

/**
 * `reconsider`: a person may want to write it otherwise, and it is underlined; `notice`: good to know; `praise`: it serves the
 * reader, and stands as a line in the margin.
 */
export const severities = ['reconsider', 'notice', 'praise'] as const;
export type Severity = (typeof severities)[number];

/** A place in a draft: the key of a block, and UTF-16 offsets into its text, `end` exclusive. */
export interface DraftRange {
  block: string;
  start: number;
  end: number;
}

/** Words in the range that caused a finding; `wording` is how they are compared with the same words elsewhere. */
export interface FindingWords {
  start: number;
  end: number;
  wording: string;
}

/** What a reader of drafts (the lens, the spelling, a policy) says of one place, in the words of the interface language. */
export interface Finding {
  source: FindingSource;
  range: DraftRange;
  /** What stands there. */
  text: string;
  /** Empty when all of it is meant. */
  words: readonly FindingWords[];
  severity: Severity;
  /** What it is, in two or three words; why, in one sentence; what can be done, the best first. */
  name: string;
  why: string;
  actions: readonly string[];
  /** The key under which exactly this is left alone. */
  dismissalKey: string;
}
