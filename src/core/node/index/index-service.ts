import type { DraftSummary } from '../../../contract/drafts.ts';
import type { TopicSuggestion } from '../../../contract/topics.ts';
import type { IndexChange, IndexListener, LibraryIndex, ScanOptions, ScanProgress } from '../../search/library-index.ts';
import type { LibraryReader } from '../../search/library-reader.ts';
import { type FolderWatch, watchFolders } from '../folder-watch.ts';
import { type GuardedIndex, guardIndex } from './guarded-index.ts';
import { createTopicSuggestions } from './topic-suggestions.ts';

/** An index with its watch, on the thread that asks. The app runs it on a thread of its own; see `index-worker`. */
export function createIndexService(root: string, file: string, reader: LibraryReader): LibraryIndex {
  let listener: IndexListener | null = null;
  let watch: FolderWatch | null = null;
  let comparing: Promise<IndexChange> | null = null;
  const index: GuardedIndex = guardIndex(file, reader, () => listener?.emptied());
  const suggestions = createTopicSuggestions(index);

  const refresh = (paths: readonly string[]): IndexChange => {
    const change = index.ask((sqlite) => sqlite.refresh(paths));
    suggestions.follow(change);
    return change;
  };
  const scan = async (progress: (progress: ScanProgress) => void, options: ScanOptions = {}): Promise<IndexChange> => {
    const change = await index.scan(progress, options);
    suggestions.follow(change);
    return change;
  };
  /** One comparison at a time: whatever changes during one is noticed by the watch again. */
  const compare = async () => {
    if (comparing !== null) return;
    comparing = scan(() => {});
    try {
      tell(await comparing);
    } catch {
      // The library went away in the middle; its return is told, and then everything is compared.
    } finally {
      comparing = null;
    }
  };
  const tell = (change: IndexChange) => {
    if (Object.keys(change.changed).length > 0) listener?.changed(change);
  };
  return {
    list: async (paths): Promise<DraftSummary[]> => index.ask((sqlite) => sqlite.list(paths)),
    find: async (path) => index.ask((sqlite) => sqlite.find(path)),
    search: async (query) => index.ask((sqlite) => sqlite.search(query)),
    counts: async () => index.ask((sqlite) => sqlite.counts()),
    topics: async () => index.ask((sqlite) => sqlite.topics()),
    withTopic: async (topic) => index.ask((sqlite) => sqlite.withTopic(topic)),
    suggest: (path, text): Promise<TopicSuggestion[]> => suggestions.suggest(path, text),
    refresh: async (paths) => refresh(paths),
    scan,
    watch(told) {
      listener = told;
      watch ??= watchFolders(
        root,
        {
          touched: (paths) => tell(refresh(paths)),
          unsure: () => void compare(),
          availabilityChanged: (available) => listener?.availabilityChanged(available),
        },
        { folders: () => reader.folders() },
      );
    },
    async close() {
      watch?.close();
      await comparing?.catch(() => {});
      index.close();
    },
  };
}
