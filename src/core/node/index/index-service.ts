import type { IndexChange, IndexListener, LibraryIndex, ScanOptions, ScanProgress } from '../../search/library-index.ts';
import type { LibraryReader } from '../../search/library-reader.ts';
import { basesFrom } from './dictionary-lemmas.ts';
import { type GuardedIndex, guardIndex } from './guarded-index.ts';
import { createIndexWatch } from './index-watch.ts';
import { createPortfolioService } from './portfolio-service.ts';
import type { SqliteIndex } from './sqlite-index.ts';
import { createTopicSuggestions } from './topic-suggestions.ts';

/** An index with its watch, on the thread that asks. The app runs it on a thread of its own; see `index-worker`. `dictionary` names the Polish one. */
export function createIndexService(
  root: string,
  file: string,
  reader: LibraryReader,
  dictionary: string | null = null,
): LibraryIndex {
  let listener: IndexListener | null = null;
  const index: GuardedIndex = guardIndex(file, reader, () => listener?.emptied());
  const suggestions = createTopicSuggestions(index, dictionary);
  let refreshed: Promise<unknown> = Promise.resolve();

  const update = async (work: (sqlite: SqliteIndex) => Promise<IndexChange>): Promise<IndexChange> => {
    const change = await index.update(work);
    suggestions.follow(change);
    return change;
  };
  const refresh = (paths: readonly string[]) => {
    const refreshing = update((sqlite) => sqlite.refresh(paths));
    refreshed = Promise.allSettled([refreshed, refreshing]);
    return refreshing;
  };
  const scan = (progress: (progress: ScanProgress) => void, options?: ScanOptions) =>
    update((sqlite) => sqlite.scan(progress, options));
  /** An answer knows of every file that was named before the question. */
  const ask = async <Answer>(question: (sqlite: SqliteIndex) => Answer): Promise<Answer> => {
    await refreshed;
    return index.ask(question);
  };
  /** The dictionary is read with the first question that needs it. */
  let bases: ReturnType<typeof basesFrom> | null = null;
  const portfolio = createPortfolioService(ask, () => {
    bases ??= basesFrom(dictionary);
    return bases;
  });
  /** Those that a draft carries; without any, those that its text speaks for. */
  const topicsOf = async (path: string): Promise<string[]> => {
    const carried = await ask((sqlite) => sqlite.list([path]).flatMap((draft) => draft.topics));
    if (carried.length > 0) return carried;
    return (
      await suggestions.suggest(
        path,
        index.ask((sqlite) => sqlite.wordsAt(path)),
      )
    ).map(({ name }) => name);
  };
  const tell = (change: IndexChange) => {
    if (Object.keys(change.changed).length + change.versions.length > 0) listener?.changed(change);
  };
  const watch = createIndexWatch(root, reader, {
    touched: (paths) => void refresh(paths).then(tell, () => {}),
    compare: () => scan(() => {}).then(tell, () => {}),
    availabilityChanged: (available) => listener?.availabilityChanged(available),
  });
  return {
    list: (paths) => ask((sqlite) => sqlite.list(paths)),
    find: (path) => ask((sqlite) => sqlite.find(path)),
    sharing: (id) => ask((sqlite) => sqlite.sharing(id)),
    search: (query) => ask((sqlite) => sqlite.search(query)),
    counts: () => ask((sqlite) => sqlite.counts()),
    topics: () => ask((sqlite) => sqlite.topics()),
    withTopic: (topic) => ask((sqlite) => sqlite.withTopic(topic)),
    figures: (paths, lens) => ask((sqlite) => sqlite.figures(paths, lens)),
    unread: (lens) => ask((sqlite) => sqlite.unread(lens)),
    readCount: (lens) => ask((sqlite) => sqlite.readCount(lens)),
    keepFigures: (lens, read) => ask((sqlite) => sqlite.keepFigures(lens, read)),
    forgetFigures: (lens) => ask((sqlite) => sqlite.forgetFigures(lens)),
    noteReading: (begun) => ask((sqlite) => sqlite.noteReading(begun)),
    isReadingNoted: () => ask((sqlite) => sqlite.isReadingNoted()),
    suggest: (path, text) => suggestions.suggest(path, text),
    async passages(path, text) {
      const topics = await topicsOf(path);
      const relation = await ask((sqlite) => sqlite.related(path, text, topics));
      // The readers of YAML and Markdown are loaded with the first question; a start does without them.
      const { readPassages } = await import('./passage-search.ts');
      return readPassages(reader, relation);
    },
    ...portfolio,
    refresh,
    scan,
    async leaveOut(patterns) {
      reader.leaveOut(patterns);
      watch.rearm();
    },
    watch(told) {
      listener = told;
      watch.start();
    },
    async close() {
      await watch.close();
      await refreshed;
      index.close();
    },
  };
}
