/** The kinds of writing a draft can be; see the table of words in `docs/architecture.md`. */
export const draftKinds = ['article', 'post', 'thread', 'reply', 'share', 'profile'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** A draft's way from a thought to a published piece. */
export const draftStatuses = ['idea', 'drafting', 'ready', 'published'] as const;
export type DraftStatus = (typeof draftStatuses)[number];

/** What a draft is for; it changes how strictly the lens reads it. */
export const draftPurposes = [
  'brand',
  'expertise',
  'fluency',
  'learning',
  'job-search',
  'launch',
  'thanks',
  'condolence',
  'quoting',
] as const;
export type DraftPurpose = (typeof draftPurposes)[number];

/** The languages Byline reads and speaks. */
export const languages = ['en', 'pl'] as const;
export type Language = (typeof languages)[number];

/** The record that a draft went out. `date` is `YYYY-MM-DD`. */
export interface Publication {
  channel: string;
  date: string;
  link?: string | undefined;
}

/** What a reply answers, or what a share passes on. A text is empty where the person said nothing. */
export interface Answered {
  author: string;
  link: string;
  quote: string;
}

/** A block of an article that a shorter piece was made of: the article's id, and the digest of the block as it was then. */
export interface HubBlock {
  id: string;
  block: string;
}

/** Where a person cut a thread for a channel: the words on both sides, so that the place is found again when the text changes. */
export interface KeptCut {
  channel: string;
  before: string;
  after: string;
}

/** Other words for one block of a draft on one channel. `start` are the block's first words, `block` the digest of what it said then. */
export interface Wording {
  channel: string;
  block: string;
  start: string;
  text: string;
}

/** What the front matter of a draft says, in Byline's words; unknown keys stay in the file and are not listed here. */
export interface DraftProperties {
  id: string | null;
  title: string;
  kind: DraftKind;
  status: DraftStatus;
  topics: string[];
  channels: string[];
  language: Language | null;
  description: string;
  purpose: DraftPurpose | null;
  publications: Publication[];
  /** For replies and shares; what it answers first. */
  answers: Answered[];
  /** The series that it belongs to. */
  series: string | null;
  /** Which field of a profile it is for, such as `linkedin.headline`. */
  field: string | null;
  /** What it was made of. */
  hub: HubBlock[];
  cuts: KeptCut[];
  wordings: Wording[];
  /** `date` of the front matter as written, `null` when absent. */
  date: string | null;
  /** What the piece says, in one sentence, and for whom it is. */
  thesis: string;
  audience: string;
  /** Id of the goal and of the campaign that it serves. */
  goal: string | null;
  campaign: string | null;
  /** Not for publication: nothing copies it in one press. */
  private: boolean;
}
