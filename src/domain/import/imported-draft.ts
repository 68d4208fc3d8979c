import type { Answered, DraftKind, DraftStatus, Language, Publication } from '../drafts/draft.ts';

/** What an import can read, by what made it. */
export const importSources = [
  'markdown',
  'obsidian',
  'hugo',
  'jekyll',
  'astro',
  'ghost',
  'medium',
  'html',
  'text',
  'word',
  'x',
  'linkedin',
] as const;
export type ImportSource = (typeof importSources)[number];

/** Why something that was given does not come in. */
export const skippedReasons = ['not-text', 'too-large', 'damaged', 'empty', 'repost', 'no-picture', 'too-many'] as const;
export type SkippedReason = (typeof skippedReasons)[number];

export interface Skipped {
  name: string;
  reason: SkippedReason;
}

/** A file that a draft shows or links to, and where it is to stand inside the folder of the import. */
export interface ImportedFile {
  target: string;
  /** Its path among what was given. */
  from: string;
  /** Its bytes, where it is no file of its own. */
  bytes?: Uint8Array;
}

/** A draft as it will come in. */
export interface ImportedDraft {
  /** Where it is to stand inside the folder of the import; `null` lets its title name it. */
  target: string | null;
  title: string;
  kind: DraftKind;
  status: DraftStatus;
  body: string;
  /** A whole file text that is kept with its own front matter; then nothing of the below is written. */
  source: string | null;
  /** `YYYY-MM-DD`, `null` when nothing says it. */
  date: string | null;
  topics: readonly string[];
  language: Language | null;
  description: string;
  publications: readonly Publication[];
  answers: readonly Answered[];
  files: readonly ImportedFile[];
}

/** A draft of which nothing is known but its title and its words. */
export function plainDraft(title: string, body: string): ImportedDraft {
  return {
    ...{ target: null, title, body, source: null, kind: 'article', status: 'drafting', date: null },
    ...{ topics: [], language: null, description: '', publications: [], answers: [], files: [] },
  };
}

/** The day of a time as programs write it, `null` for what is none. */
export function dayOf(time: unknown): string | null {
  const found = typeof time === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0] : undefined;
  if (found !== undefined) return Number.isNaN(Date.parse(found)) ? null : found;
  const parsed = typeof time === 'string' || typeof time === 'number' ? new Date(time) : null;
  return parsed === null || Number.isNaN(parsed.getTime()) ? null : parsed.toISOString().slice(0, 10);
}
