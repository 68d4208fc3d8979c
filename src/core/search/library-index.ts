import type { ValidInput } from '../../contract/calls.ts';
import type { DraftSummary, SearchHit } from '../../contract/drafts.ts';
import type { FiguresOfDraft } from '../../contract/lens.ts';
import type { LibraryCounts } from '../../contract/library.ts';
import type { PassageCandidate } from '../../contract/passages.ts';
import type { TopicSuggestion } from '../../contract/topics.ts';
import type { ReadDraft } from '../lens/draft-reader.ts';
import type { PortfolioIndex } from './portfolio-questions.ts';

export type SearchQuery = Omit<ValidInput<'drafts.search'>, 'library'>;

/** Files read of files to read. */
export interface ScanProgress {
  read: number;
  total: number;
}

/** An id that a draft has which had none, or had which has none now. */
export interface GivenId {
  path: string;
  from: string | null;
  to: string | null;
}

/** What the index found to differ from what it knew. */
export interface IndexChange {
  /** The revision of each path whose content is new, `null` for a file that is gone. */
  changed: Record<string, string | null>;
  /** Old to new paths of files that were moved outside Byline. */
  renamed: Record<string, string>;
  /** Drafts beside which a sync tool changed a copy: their versions are others. */
  versions: string[];
  givenIds: GivenId[];
  /** Whether drafts came or went, or changed in what is counted: status, topics, publications. */
  recounted: boolean;
}

/** A draft as the index knows it. */
export interface IndexedDraft {
  path: string;
  id: string | null;
  revision: string;
}

export type DraftCounts = Omit<LibraryCounts, 'trashed'>;

export interface ScanOptions {
  /** Reads every file, not only those whose size or times differ. */
  thorough?: boolean;
}

export interface IndexListener {
  /** Files were changed; by whom the index cannot tell. */
  changed(change: IndexChange): void;
  /** The folder of the library went away or came back. */
  availabilityChanged(available: boolean): void;
  /** The index was damaged and has been emptied: it wants a scan. */
  emptied(): void;
}

/**
 * What Byline remembers of a library to list and find its drafts at once. It is never the truth: it can be deleted at any time
 * and is filled again by `scan`.
 */
export interface LibraryIndex extends PortfolioIndex {
  /** Every draft, the last changed first; of `paths` those that are there. */
  list(paths?: readonly string[]): Promise<DraftSummary[]>;
  /** The draft at this path as last read, `null` when there is none. */
  find(path: string): Promise<IndexedDraft | null>;
  /** The drafts whose front matter carries this id. */
  sharing(id: string): Promise<string[]>;
  search(query: SearchQuery): Promise<SearchHit[]>;
  counts(): Promise<DraftCounts>;
  /** Every topic that a draft carries, with the number of drafts that do. */
  topics(): Promise<Record<string, number>>;
  /** The drafts that carry this topic. */
  withTopic(topic: string): Promise<string[]>;
  suggest(path: string, text: string): Promise<TopicSuggestion[]>;
  /** What this lens said of these drafts as they are; those that it has not read are missing. */
  figures(paths: readonly string[], lens: string): Promise<FiguresOfDraft[]>;
  /** Drafts that this lens has not read as they are, the last changed first. */
  unread(lens: string): Promise<string[]>;
  /** How many drafts this lens has read as they are. */
  readCount(lens: string): Promise<ScanProgress>;
  /** Keeps what the lens said; gives the paths whose draft still is what was read. */
  keepFigures(lens: string, read: readonly ReadDraft[]): Promise<string[]>;
  /** Forgets what was said of texts that are gone, and by another lens. */
  forgetFigures(lens: string): Promise<void>;
  /** Whether a reading of the whole library was begun and not ended, noted so that the next start goes on with it. */
  noteReading(begun: boolean): Promise<void>;
  isReadingNoted(): Promise<boolean>;
  /** Paragraphs of other drafts that share topics with the draft at `path` (carried, or else suggested) or words with `text`, the nearest first; at most 100, of at most 20 drafts. */
  passages(path: string, text: string): Promise<PassageCandidate[]>;
  /** Reads these files again. */
  refresh(paths: readonly string[]): Promise<IndexChange>;
  /** Compares all names, sizes and times with the folder, and reads what differs. */
  scan(progress: (progress: ScanProgress) => void, options?: ScanOptions): Promise<IndexChange>;
  /** Leaves these out from the next scan on; see `leftOutTest`. */
  leaveOut(patterns: readonly string[]): Promise<void>;
  /** Watches the folder from now on, and tells what happens until the index is closed. */
  watch(listener: IndexListener): void;
  close(): Promise<void>;
}
