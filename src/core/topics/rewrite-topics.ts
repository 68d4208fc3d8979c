import { StudioError } from '../../contract/errors.ts';

/** The topics of drafts, as the library reads and writes them. */
export interface TopicDrafts {
  /** The topics that a draft's file carries now. */
  topicsOf(path: string): Promise<readonly string[]>;
  /** Writes a draft's topics, and nothing else of it. Throws a `StudioError` when it cannot. */
  setTopics(path: string, topics: string[]): Promise<void>;
}

/** What became of one draft, for taking it back. */
export interface RewrittenDraft {
  path: string;
  before: readonly string[];
  after: readonly string[];
}

export interface RewriteResult {
  rewritten: RewrittenDraft[];
  /** Drafts that could not be rewritten, and stay as they are. */
  skipped: string[];
}

/** Replaces a topic by another in these drafts, or takes it off; a draft that has both keeps one. */
export async function replaceTopic(
  drafts: TopicDrafts,
  paths: readonly string[],
  from: string,
  to: string | null,
): Promise<RewriteResult> {
  return rewrite(paths, async (path) => {
    const before = await drafts.topicsOf(path);
    const after = [...new Set(before.flatMap((topic) => (topic !== from ? [topic] : to === null ? [] : [to])))];
    if (!before.includes(from)) return null;
    await drafts.setTopics(path, after);
    return { path, before, after };
  });
}

/** Gives drafts back the topics they had; one whose topics were changed since is left alone. */
export async function restoreTopics(drafts: TopicDrafts, rewritten: readonly RewrittenDraft[]): Promise<RewriteResult> {
  const byPath = new Map(rewritten.map((each) => [each.path, each]));
  return rewrite([...byPath.keys()], async (path) => {
    const { before, after } = byPath.get(path) as RewrittenDraft;
    const now = await drafts.topicsOf(path);
    if (now.join('\n') !== after.join('\n')) throw new StudioError('conflict', `The topics of “${path}” were changed since.`);
    await drafts.setTopics(path, [...before]);
    return { path, before: after, after: before };
  });
}

async function rewrite(paths: readonly string[], one: (path: string) => Promise<RewrittenDraft | null>): Promise<RewriteResult> {
  const result: RewriteResult = { rewritten: [], skipped: [] };
  for (const path of paths) {
    try {
      const done = await one(path);
      if (done !== null) result.rewritten.push(done);
    } catch (error) {
      if (!(error instanceof StudioError)) throw error;
      result.skipped.push(path);
    }
  }
  return result;
}
