import type { ValidInput } from '../../contract/calls.ts';
import type { DraftSummary, SearchHit } from '../../contract/drafts.ts';
import type { LibraryCounts } from '../../contract/library.ts';
import type { TopicSuggestion } from '../../contract/topics.ts';

export type SearchQuery = ValidInput<'drafts.search'>;

/** How far a scan is: files read of files to read. */
export interface ScanProgress {
  read: number;
  total: number;
}

/** Paths whose content differs from what the index knew. */
export interface ScanResult {
  changed: string[];
}

/** A draft as the index knows it. */
export interface IndexedDraft extends DraftSummary {
  id: string | null;
  revision: string;
}

/**
 * What Byline remembers of a library to list and find its drafts at once. It is never the truth: it can be deleted at any
 * time and is filled again by `scan`.
 */
export interface LibraryIndex {
  /** Every draft, the last changed first. */
  list(): Promise<DraftSummary[]>;
  /** The draft at this path as last read, `null` when there is none. */
  find(path: string): Promise<IndexedDraft | null>;
  search(query: SearchQuery): Promise<SearchHit[]>;
  /** Drafts by status, channel and without a topic; the trash is not its matter. */
  counts(): Promise<Omit<LibraryCounts, 'trashed'>>;
  /** Every topic that a draft carries, with the number of drafts that do. */
  topics(): Promise<Map<string, number>>;
  /** The drafts that carry this topic. */
  withTopic(topic: string): Promise<string[]>;
  suggest(path: string, text: string): Promise<TopicSuggestion[]>;
  /** Reads these files again; gives those whose content is new to the index. */
  refresh(paths: readonly string[]): Promise<ScanResult>;
  /** Compares all names, sizes and times with the folder, and reads what differs. `thorough` reads every file. */
  scan(progress: (progress: ScanProgress) => void, options?: { thorough?: boolean }): Promise<ScanResult>;
  close(): Promise<void>;
}
