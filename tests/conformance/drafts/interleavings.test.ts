import { describe, expect, it } from 'vitest';
import { counted } from '../../../tools/torture/figures.ts';
import { createWorld, type World } from './draft-world.ts';
import { seededRandom } from './seeded-random.ts';

/** `npm run torture` asks for more. */
const runs = Number(process.env.BYLINE_INTERLEAVINGS ?? 24);
const firstSeed = Number(process.env.BYLINE_SEED ?? 1);
const actsPerRun = 40;

type Act = (world: World) => Promise<void>;

/** What can happen while somebody writes, the common things more often. */
const acts: readonly (readonly [weight: number, name: string, act: Act])[] = [
  [10, 'type', (world) => world.type()],
  [4, 'wait', (world) => world.wait()],
  [3, 'change outside', (world) => world.changeOutside()],
  [3, 'open another draft', (world) => world.openAny().then(() => {})],
  [2, 'fill the disk', async (world) => world.fillDisk()],
  [3, 'make room', async (world) => world.makeRoom()],
  [1, 'delete', (world) => world.trash()],
  [2, 'put back', (world) => world.putBack()],
  [1, 'delete outside', async (world) => world.deleteOutside()],
  [2, 'settle a conflict', (world) => world.settle()],
  [1, 'bring a version back', (world) => world.bringBack()],
  [1, 'change the title', async (world) => world.retitle()],
  [1, 'open the other library', (world) => world.switchLibrary()],
  [1, 'take back what was recovered', (world) => world.takeRecovered()],
];

describe('whatever happens while somebody writes (R6)', () => {
  for (let run = 0; run < runs; run += 1) {
    const seed = firstSeed + run;
    it(`no word is lost (seed ${seed})`, async () => {
      const random = seededRandom(seed);
      const world = await createWorld(random);
      const done: string[] = [];
      for (let step = 0; step < actsPerRun; step += 1) {
        const [, name, act] = random.weighted(acts);
        done.push(name);
        await act(world);
      }
      await world.end();
      expect(world.lostWords(), `seed ${seed}: ${done.join(', ')}`).toEqual([]);
      counted('courses of 40 acts', 1);
      counted('words lost', 0);
    });
  }
});
