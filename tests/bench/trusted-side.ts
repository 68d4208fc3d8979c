import type { Reply } from '../../src/contract/bridge.ts';
import { type CallName, type CallOutput, calls, type InputSansLibrary } from '../../src/contract/calls.ts';
import { openBenchStudio } from './bench-studio.ts';
import { type Held, savesOfTyping } from './holding.ts';
import { typedQueries } from './many-drafts.ts';
import { percentile } from './result.ts';
import { timed } from './saving.ts';

/** The trusted side in a process of its own: `library data`. Prints what it holds and how long it takes. */
const [library = '', data = ''] = process.argv.slice(2);
const studio = openBenchStudio({ library, data });
const scanned = new Promise<void>((resolve) => {
  studio.subscribe(({ name, payload }) => name === 'library.scanned' && payload.done && resolve());
});
const state = (await studio.dispatch('app.state', {})) as Reply<CallOutput<'app.state'>>;
const id = state.ok ? state.value.library?.id : undefined;
await scanned;

async function ask<Name extends CallName>(name: Name, input: InputSansLibrary<Name>): Promise<CallOutput<Name>> {
  const whole = 'library' in calls[name].input.shape ? { library: id, ...input } : input;
  const reply = (await studio.dispatch(name, whole)) as Reply<CallOutput<Name>>;
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}

const lists: number[] = [];
for (let round = 0; round < 7; round += 1) lists.push(await timed(() => ask('drafts.list', {})));
for (const query of typedQueries(60)) await ask('drafts.search', { query });
const { drafts } = await ask('drafts.list', {});
for (const { path } of drafts.slice(0, 200)) await ask('drafts.read', { path });

const path = drafts[0]?.path ?? '';
let { revision } = await ask('drafts.read', { path });
async function save(): Promise<void> {
  const saved = await ask('drafts.save', { path, revision, changes: [{ start: 0, end: 0, text: 'word ' }] });
  revision = saved.revision;
}

for (let count = 0; count < 100; count += 1) await save();
const atRest = memory();
const saves: number[] = [];
for (let count = 0; count < savesOfTyping; count += 1) saves.push(await timed(save));
const held: Held = { atRest, afterSaves: memory(), save: percentile(saves, 0.5), list: percentile(lists, 0.5) };
await studio.dispose();
process.stdout.write(JSON.stringify(held));

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}
