import { Worker } from 'node:worker_threads';
import type { ErrorCode } from '../../../contract/errors.ts';
import { errorCodes, StudioError } from '../../../contract/errors.ts';
import type { IndexListener, LibraryIndex, ScanProgress } from '../../search/library-index.ts';
import type { IndexMessage, IndexQuestion, IndexWorkerData } from './index-messages.ts';

interface Waiting {
  rows: unknown[] | null;
  progress: ((progress: ScanProgress) => void) | null;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** The index on a thread of its own. A thread that ends unasked fails what was asked of it, and is not started again. */
export function startWorkerIndex(script: URL, data: IndexWorkerData): LibraryIndex {
  const worker = new Worker(script, { workerData: data });
  const waiting = new Map<number, Waiting>();
  let listener: IndexListener | null = null;
  let lastId = 0;
  let ended = false;

  const ask = <Answer>(question: IndexQuestion, input: unknown[], progress: Waiting['progress'] = null): Promise<Answer> =>
    new Promise<unknown>((resolve, reject) => {
      if (ended) return reject(stopped());
      lastId += 1;
      // The thread alone must not keep a process running; a question that waits for its answer does.
      worker.ref();
      waiting.set(lastId, { rows: null, progress, resolve, reject });
      worker.postMessage({ id: lastId, question, input });
    }) as Promise<Answer>;
  const failAll = () => {
    ended = true;
    for (const { reject } of waiting.values()) reject(stopped());
    waiting.clear();
  };
  worker.on('message', (message: IndexMessage) => {
    hear(message, waiting, listener);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', failAll);
  worker.on('exit', failAll);
  worker.unref();
  return {
    list: (paths) => ask('list', [paths]),
    find: (path) => ask('find', [path]),
    sharing: (id) => ask('sharing', [id]),
    search: (query) => ask('search', [query]),
    counts: () => ask('counts', []),
    topics: () => ask('topics', []),
    withTopic: (topic) => ask('withTopic', [topic]),
    figures: (paths, lens) => ask('figures', [paths, lens]),
    unread: (lens) => ask('unread', [lens]),
    readCount: (lens) => ask('readCount', [lens]),
    keepFigures: (lens, read) => ask('keepFigures', [lens, read]),
    forgetFigures: (lens) => ask('forgetFigures', [lens]),
    noteReading: (begun) => ask('noteReading', [begun]),
    isReadingNoted: () => ask('isReadingNoted', []),
    suggest: (path, text) => ask('suggest', [path, text]),
    passages: (path, text) => ask('passages', [path, text]),
    ledger: (question) => ask('ledger', [question]),
    portfolioFigures: (question) => ask('portfolioFigures', [question]),
    mirror: (question) => ask('mirror', [question]),
    opposing: (stances) => ask('opposing', [stances]),
    refresh: (paths) => ask('refresh', [paths]),
    scan: (progress, options) => ask('scan', [options], progress),
    leaveOut: (patterns) => ask('leaveOut', [patterns]),
    watch(told) {
      listener = told;
      ask('watch', []).catch(() => {});
    },
    async close() {
      listener = null;
      await ask('close', []).catch(() => {});
      await worker.terminate();
    },
  };
}

function hear(message: IndexMessage, waiting: Map<number, Waiting>, listener: IndexListener | null): void {
  switch (message.kind) {
    case 'changed':
      listener?.changed(message.change);
      break;
    case 'availability':
      listener?.availabilityChanged(message.available);
      break;
    case 'emptied':
      listener?.emptied();
      break;
    default:
      hearAnswer(message, waiting);
  }
}

function hearAnswer(message: Extract<IndexMessage, { id: number }>, waiting: Map<number, Waiting>): void {
  const asked = waiting.get(message.id);
  if (asked === undefined) return;
  if (message.kind === 'part') {
    asked.rows ??= [];
    asked.rows.push(...message.rows);
    return;
  }
  if (message.kind === 'progress') {
    asked.progress?.(message.progress);
    return;
  }
  waiting.delete(message.id);
  if (message.kind === 'answer') asked.resolve(asked.rows ?? message.value);
  else asked.reject(failureFrom(message.message, message.code));
}

function failureFrom(message: string, code: string | null): Error {
  const known = errorCodes.find((candidate) => candidate === code);
  return known === undefined ? new Error(message) : new StudioError(known satisfies ErrorCode, message);
}

function stopped(): Error {
  return new Error('The thread of the index has ended.');
}
