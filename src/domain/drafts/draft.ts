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
  /** `date` of the front matter as written, `null` when absent. */
  date: string | null;
}
