import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { CallInput, CallName, CallOutput } from '../../src/contract/calls.ts';
import { createNodeStudio } from '../../src/core/node/node-studio.ts';
import type { Studio } from '../../src/core/studio.ts';
import { root } from '../e2e/support/launch.ts';
import { createMemorySettings } from '../unit/core/support/memory-settings.ts';
import { longText } from './long-text.ts';
import { type Measurement, percentile } from './result.ts';
import { timed } from './saving.ts';

const shell = {
  chooseFolder: async () => null,
  chooseSaveFile: async () => null,
  openExternal: async () => {},
  reveal: () => {},
};

/** Between two saves, in milliseconds: as quick as somebody who types without a pause is saved. */
const pace = 200;
const quietSaves = 60;

/** The trusted side while the lens reads a library: how long that takes, what saves wait for, and the memory. */
export async function measureReading(place: { library: string; data: string }, count: number): Promise<Measurement[]> {
  const studio = openStudio(place);
  const draft = await call(studio, 'drafts.create', { kind: 'article', title: 'Being written', body: longText(3500) });
  await settled(studio, count);
  const writer = createWriter(studio, draft);
  const quiet = await saved(writer, (saves) => saves < quietSaves);

  const before = process.memoryUsage().rss;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const started = performance.now();
  await call(studio, 'lens.readLibrary', {});
  let most = before;
  const reading = await saved(writer, async () => {
    most = Math.max(most, process.memoryUsage().rss);
    return (await call(studio, 'lens.library', {})).isReading;
  });
  const took = performance.now() - started;
  delay.disable();
  await studio.dispose();
  return figures({ count, took, quiet, reading, held: delay.max / 1e6, memory: most - before });
}

interface Figures {
  count: number;
  took: number;
  quiet: number[];
  reading: number[];
  held: number;
  memory: number;
}

function figures({ count, took, quiet, reading, held, memory }: Figures): Measurement[] {
  const common = { promise: 'P12', unit: 'ms' } as const;
  const drafts = `${count.toLocaleString('en')} drafts`;
  const peer = (share: number) => ({ name: 'the same saves while nothing is read', value: percentile(quiet, share) });
  return [
    { ...common, what: `the lens reads ${drafts} of 300 words in the background`, ours: took, peer: null },
    { ...common, what: 'that is, for each draft, rests included', ours: took / count, peer: null },
    { ...common, what: `a save of 20 KB meanwhile, p50 of ${reading.length}`, ours: percentile(reading, 0.5), peer: peer(0.5) },
    { ...common, what: 'a save of 20 KB meanwhile, p95', ours: percentile(reading, 0.95), peer: peer(0.95) },
    { ...common, what: 'the longest time that the trusted side did not listen', ours: held, peer: null },
    { ...common, unit: 'MB', what: 'memory of the trusted side, above what it had', ours: memory / 1e6, peer: null },
  ];
}

function openStudio({ library, data }: { library: string; data: string }): Studio {
  return createNodeStudio({
    ...{ version: '', systemLanguage: 'en', settings: createMemorySettings(), shell, dataFolder: data, library },
    indexWorker: pathToFileURL(path.join(root, 'out/main/index-worker.js')),
    lensWorker: pathToFileURL(path.join(root, 'out/main/lens-worker.js')),
    polishDictionary: path.join(root, 'resources/dictionaries/pl/polish.dict'),
    sampleLibrary: { source: '', documents: data },
  });
}

async function call<Name extends CallName>(studio: Studio, name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  const reply = await studio.dispatch(name, input);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value as CallOutput<Name>;
}

/** Waits until the index knows every draft and has come to rest. */
async function settled(studio: Studio, count: number): Promise<void> {
  while ((await call(studio, 'lens.library', {})).total <= count) await setTimeout(100);
  while ((await call(studio, 'app.state', {})).library?.scanning) await setTimeout(100);
  await setTimeout(2000);
}

/** Adds a letter to a draft at each call, as typing does. */
function createWriter(studio: Studio, draft: CallOutput<'drafts.create'>): () => Promise<void> {
  let { path: place, revision } = draft;
  const end = draft.body.length;
  return async () => {
    const saves = await call(studio, 'drafts.save', { path: place, revision, changes: [{ start: end, end, text: 'a' }] });
    if (saves.outcome !== 'saved') throw new Error(`A save ended as ${saves.outcome}.`);
    ({ path: place, revision } = saves);
  };
}

/** The time of each save, as long as `goesOn` says so. */
async function saved(write: () => Promise<void>, goesOn: (saves: number) => boolean | Promise<boolean>): Promise<number[]> {
  const times: number[] = [];
  while (await goesOn(times.length)) {
    times.push(await timed(write));
    await setTimeout(pace);
  }
  return times;
}
