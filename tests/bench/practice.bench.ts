import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Reply } from '../../src/contract/bridge.ts';
import type { CallInput, CallName, CallOutput } from '../../src/contract/calls.ts';
import type { StudioEvent } from '../../src/contract/events.ts';
import { figuresAnswer } from '../../src/core/search/portfolio-answers.ts';
import type { PublishedPiece } from '../../src/domain/portfolio/piece.ts';
import { ratioRules } from '../../src/domain/portfolio/ratio.ts';
import { readFiles, writeFiles } from '../e2e/support/folders.ts';
import { openBenchStudio } from './bench-studio.ts';
import { buildByline } from './byline.ts';
import { writeDrafts } from './many-drafts.ts';
import { measureViews } from './practice-window.ts';
import { lastDayOut, publishedLibrary } from './published-library.ts';
import { type Measurement, percentile } from './result.ts';
import { timed } from './saving.ts';

const drafts = 10_000;
const out = 5_000;
const about = `${out.toLocaleString('en')} publications of ${drafts.toLocaleString('en')} drafts`;
const starts = 7;

/** What the practice's pages ask for, in a library of 10,000 drafts of which 5,000 are out, beside the sums over rows in memory. */
export async function run(): Promise<Measurement[]> {
  buildByline();
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'byline-practice-bench-')));
  try {
    const place = { library: path.join(home, 'library'), data: path.join(home, 'data') };
    mkdirSync(place.library);
    writeDrafts(place.library, drafts - out);
    const { pieces, files } = publishedLibrary(out);
    writeFiles(place.library, files);
    await ask(place, []);
    const times = new Map<string, number[]>();
    for (let start = 0; start < starts; start += 1) {
      for (const [name, time] of await ask(place, questions)) times.set(name, [...(times.get(name) ?? []), time]);
    }
    const peer = { name: `the same sums over ${out.toLocaleString('en')} rows in memory`, value: await sums(pieces) };
    const answers = [...times].map(
      ([name, each]): Measurement => ({
        promise: 'P14',
        what: `${name}, ${about}, longest of ${starts}`,
        unit: 'ms' as const,
        ours: percentile(each, 1),
        peer: name.startsWith('figures') ? peer : null,
        ...(name.startsWith('figures') ? {} : { bound: { is: 'at most' as const, value: 100 } }),
      }),
    );
    return [...answers, ...(await measureViews(readFiles(place.library), about))];
  } finally {
    rmSync(home, { recursive: true });
  }
}

type Question = readonly [name: string, call: CallName, input: object];

const all: Partial<CallInput<'portfolio.ledger'>> = { filter: {} };
const questions: readonly Question[] = [
  ['figures, asked first', 'portfolio.figures', {}],
  ['figures, asked again', 'portfolio.figures', {}],
  ['ledger', 'portfolio.ledger', all],
  ['ledger of a topic', 'portfolio.ledger', { filter: { topic: 'Topic 3' } }],
  ['mirror, asked first', 'portfolio.mirror', {}],
  ['mirror, asked again', 'portfolio.mirror', {}],
];

/** From a question of the window to its answer, each on a studio that has just started. */
async function ask(place: { library: string; data: string }, asked: readonly Question[]): Promise<[string, number][]> {
  const studio = openBenchStudio(place);
  const scanned = new Promise<void>((resolve) => {
    studio.subscribe((event: StudioEvent) => {
      if (event.name === 'library.scanned' && event.payload.done) resolve();
    });
  });
  const state = (await studio.dispatch('app.state', {})) as Reply<CallOutput<'app.state'>>;
  const library = state.ok ? state.value.library?.id : undefined;
  await scanned;
  const times: [string, number][] = [];
  for (const [name, call, input] of asked) {
    times.push([name, await timed(() => studio.dispatch(call, { library, ...input }))]);
  }
  await studio.dispose();
  return times;
}

async function sums(pieces: readonly PublishedPiece[]): Promise<number> {
  const question = { lens: '', today: lastDayOut, rule: ratioRules['80-20'], roles: {}, rhythms: [], shares: {}, answered: [] };
  const times: number[] = [];
  for (let time = 0; time < starts; time += 1) {
    times.push(await timed(() => figuresAnswer(pieces, question, { goals: {}, campaigns: {} })));
  }
  return percentile(times, 0.5);
}
