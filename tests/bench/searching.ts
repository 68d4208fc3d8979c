import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { createDiskLibraryReader } from '../../src/core/node/disk-library-reader.ts';
import { openIndexDatabase } from '../../src/core/node/index/index-database.ts';
import { createSqliteIndex } from '../../src/core/node/index/sqlite-index.ts';
import { startWorkerIndex } from '../../src/core/node/index/worker-index.ts';
import { createWordFinder } from '../../src/core/search/found-words.ts';
import { indexRecord } from '../../src/core/search/index-record.ts';
import type { SearchQuery } from '../../src/core/search/library-index.ts';
import { searchWords } from '../../src/core/search/search-words.ts';
import { fold } from '../../src/domain/text/fold.ts';
import { root } from '../e2e/support/launch.ts';
import { typedQueries } from './many-drafts.ts';
import { type Measurement, percentile, usualDrafts } from './result.ts';
import { timed } from './saving.ts';

const limit = 200;
const searches = 60;
const updates = 100;

/** The answer to each key of a search, beside a scan of the folded texts in memory that gives the same hits with the same marks. */
export async function measureSearch(library: string, file: string, drafts: readonly string[]): Promise<Measurement[]> {
  const worker = pathToFileURL(path.join(root, 'out/main/index-worker.js'));
  const index = startWorkerIndex(worker, { root: library, file, dictionary: null });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await index.scan(() => {});
  delay.disable();
  const queries = typedQueries(searches);
  for (const query of queries.slice(0, 40)) await index.search(asked(query));
  const threaded: number[] = [];
  for (const query of queries) threaded.push(await timed(() => index.search(asked(query))));
  await index.close();
  const database = openIndexDatabase(file);
  const here = createSqliteIndex(database, createDiskLibraryReader(library));
  const memory = inMemory(library, drafts);
  const ours: number[] = [];
  const peers: number[] = [];
  for (const query of queries) {
    ours.push(await timed(() => here.search(asked(query))));
    peers.push(await timed(() => scan(memory, query)));
  }
  const updated = await update(here, library, drafts);
  database.close();
  const count = drafts.length.toLocaleString('en');
  const isUsual = drafts.length === usualDrafts;
  const peer = { name: 'scan of folded texts in memory, same hits and marks', value: percentile(peers, 0.95) };
  return [
    {
      promise: 'P4',
      what: `search of ${count} drafts at each key, p95 of ${queries.length}`,
      unit: 'ms',
      ours: percentile(ours, 0.95),
      peer: isUsual ? peer : null,
      bound: { is: 'at most', value: isUsual ? 0.25 : 20 },
    },
    {
      promise: 'P4',
      what: 'the same, p50',
      unit: 'ms',
      ours: percentile(ours, 0.5),
      peer: { ...peer, value: percentile(peers, 0.5) },
    },
    {
      promise: 'P4',
      what: 'the same from question to answer over the thread, p95',
      unit: 'ms',
      ours: percentile(threaded, 0.95),
      peer,
    },
    {
      promise: 'P4',
      what: `update of one draft, p50 of ${updates}`,
      unit: 'ms',
      ours: percentile(updated, 0.5),
      peer: null,
      bound: { is: 'at most', value: 2 },
    },
    {
      promise: 'P4',
      what: `longest stop of the asking thread while ${count} drafts are indexed`,
      unit: 'ms',
      ours: delay.max / 1e6,
      peer: null,
      bound: { is: 'at most', value: 16 },
    },
  ];
}

function asked(query: string): SearchQuery {
  return { query, topic: null, untagged: false, kind: null, status: null, language: null, limit };
}

interface MemoryDraft {
  title: string;
  words: string;
  folded: string;
}

function inMemory(library: string, drafts: readonly string[]): MemoryDraft[] {
  const reader = createDiskLibraryReader(library);
  return drafts.flatMap((file) => {
    const found = reader.find(file);
    const content = found === null ? null : reader.read(found, 1e9);
    if (content === null) return [];
    const { summary, words, folded } = indexRecord(file, content);
    return [{ title: summary.title, words, folded: ` ${folded.everything.replace(/[^\p{L}\p{N}]+/gu, ' ')} ` }];
  });
}

/** What a program does that keeps everything in memory: looks through it all, and marks what it shows. */
function scan(drafts: readonly MemoryDraft[], query: string): unknown {
  const wanted = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const needles = wanted.map((word, at) => (at === wanted.length - 1 ? ` ${word}` : ` ${word} `));
  const hits = drafts.filter((draft) => needles.every((needle) => draft.folded.includes(needle)));
  const finder = createWordFinder(searchWords(query));
  return hits.slice(0, limit).map(({ title, words }) => {
    const snippet = finder.snippet(words) ?? '';
    return { title: finder.ranges(title), snippet, found: finder.ranges(snippet) };
  });
}

async function update(
  index: ReturnType<typeof createSqliteIndex>,
  library: string,
  drafts: readonly string[],
): Promise<number[]> {
  const times: number[] = [];
  for (const draft of drafts.slice(0, updates)) {
    appendFileSync(path.join(library, draft), 'More words.\n');
    times.push(await timed(() => index.refresh([draft])));
  }
  return times;
}
