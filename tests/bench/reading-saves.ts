import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { type CallName, type CallOutput, calls, type InputSansLibrary } from '../../src/contract/calls.ts';
import type { Studio } from '../../src/core/studio.ts';
import { openBenchStudio } from './bench-studio.ts';
import { longText } from './long-text.ts';
import { type Measurement, percentile } from './result.ts';
import { timed } from './saving.ts';

/** Between two saves, in milliseconds: as quick as somebody who types without a pause is saved. */
const pace = 150;
const rounds = 6;
const savesInRound = 30;

/** The saves of one kind of round, and the longest times in which the trusted side did not listen. */
interface Saves {
  times: number[];
  held: number[];
}

/** The trusted side while the lens reads a library and while it does not, by turns; then how long all of it takes, and the memory. */
export async function measureReading(place: { library: string; data: string }, count: number): Promise<Measurement[]> {
  const studio = openBenchStudio(place);
  const draft = await call(studio, 'drafts.create', { kind: 'article', title: 'Being written', body: longText(3500) });
  await settled(studio, count);
  const write = createWriter(studio, draft);
  const [quiet, reading]: [Saves, Saves] = [nothingSaved(), nothingSaved()];
  const memory = watchMemory();
  let took = 0;
  for (let round = 0; round < rounds; round += 1) {
    await save(write, quiet);
    took += await timed(async () => {
      await call(studio, 'lens.readLibrary', {});
      await save(write, reading);
      await call(studio, 'lens.stopReading', {});
    });
  }
  took += await timed(() => readToTheEnd(studio));
  const grown = memory();
  await studio.dispose();
  return figures({ count, took, quiet, reading, grown });
}

const nothingSaved = (): Saves => ({ times: [], held: [] });

async function save(write: () => Promise<void>, saves: Saves): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (let at = 0; at < savesInRound; at += 1) {
    saves.times.push(await timed(write));
    await setTimeout(pace);
  }
  delay.disable();
  saves.held.push(delay.max / 1e6);
}

/** Gives a function that ends the watch and tells by how much the memory of the process has grown at most, in megabytes. */
function watchMemory(): () => number {
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 100);
  return () => {
    clearInterval(timer);
    return (most - before) / 1e6;
  };
}

async function readToTheEnd(studio: Studio): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    studio.subscribe(({ name, payload }) => name === 'lens.progressed' && !payload.isReading && resolve());
  });
  await call(studio, 'lens.readLibrary', {});
  await ended;
}

interface Figures {
  count: number;
  took: number;
  quiet: Saves;
  reading: Saves;
  grown: number;
}

function figures({ count, took, quiet, reading, grown }: Figures): Measurement[] {
  const common = { promise: 'P12', unit: 'ms' } as const;
  const drafts = `${count.toLocaleString('en')} drafts`;
  const beside = (of: keyof Saves, share: number) => ({
    ours: percentile(reading[of], share),
    peer: { name: 'the same saves while nothing is read', value: percentile(quiet[of], share) },
  });
  return [
    { ...common, what: `the lens reads ${drafts} of 300 words in the background, with rests`, ours: took, peer: null },
    { ...common, what: 'that is, for each draft', ours: took / count, peer: null },
    { ...common, what: `a save of 20 KB meanwhile, p50 of ${reading.times.length}`, ...beside('times', 0.5) },
    { ...common, what: 'a save of 20 KB meanwhile, p95', ...beside('times', 0.95) },
    { ...common, what: `longest time that the trusted side did not listen, p50 of ${rounds} rounds`, ...beside('held', 0.5) },
    { ...common, unit: 'MB', what: 'memory of the trusted side, above what it had', ours: grown, peer: null },
  ];
}

async function call<Name extends CallName>(studio: Studio, name: Name, input: InputSansLibrary<Name>): Promise<CallOutput<Name>> {
  const library = 'library' in calls[name].input.shape ? (await call(studio, 'app.state', {})).library?.id : undefined;
  const reply = await studio.dispatch(name, library === undefined ? input : { library, ...input });
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
