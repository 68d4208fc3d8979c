import { statSync } from 'node:fs';
import path from 'node:path';
import type { Reply } from '../../src/contract/bridge.ts';
import type { CallOutput } from '../../src/contract/calls.ts';
import type { StudioEvent } from '../../src/contract/events.ts';
import { openBenchStudio } from './bench-studio.ts';
import { type Measurement, percentile } from './result.ts';
import { timed } from './saving.ts';

const starts = 7;

interface Start {
  list: number;
  scanned: number;
}

/** A start on an index that is up to date, until the list is there and until every file was looked at, beside `stat` of them all. */
export async function measureStarts(place: { library: string; data: string }, files: readonly string[]): Promise<Measurement[]> {
  await startOnce(place);
  const measured: Start[] = [];
  const stats: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    stats.push(await timed(() => files.map((file) => statSync(path.join(place.library, file)))));
    measured.push(await startOnce(place));
  }
  const peer = { name: `statSync of ${files.length.toLocaleString('en')} files`, value: percentile(stats, 0.5) };
  const p50 = (which: keyof Start) =>
    percentile(
      measured.map((start) => start[which]),
      0.5,
    );
  return [
    {
      promise: 'P7',
      what: `warm start until the list is there, p50 of ${starts}`,
      unit: 'ms',
      ours: p50('list'),
      peer,
      bound: { is: 'at most', value: 3 },
    },
    {
      promise: 'P7',
      what: 'the list is there before every file was compared',
      unit: 'ms',
      ours: p50('list'),
      peer: { name: 'until every file was compared', value: p50('scanned') },
      bound: { is: 'at most', value: 1 },
    },
    { promise: 'P7', what: 'until every file was compared', unit: 'ms', ours: p50('scanned'), peer },
  ];
}

async function startOnce(place: { library: string; data: string }): Promise<Start> {
  const started = performance.now();
  const studio = openBenchStudio(place);
  const scanned = new Promise<number>((resolve) => {
    studio.subscribe((event: StudioEvent) => {
      if (event.name === 'library.scanned' && event.payload.done) resolve(performance.now() - started);
    });
  });
  const state = (await studio.dispatch('app.state', {})) as Reply<CallOutput<'app.state'>>;
  const library = state.ok ? state.value.library?.id : undefined;
  await studio.dispatch('drafts.search', { library, query: '', limit: 60 });
  const list = performance.now() - started;
  const start = { list, scanned: await scanned };
  await studio.dispose();
  return start;
}
