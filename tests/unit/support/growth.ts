import { counted, most } from '../../../tools/torture/figures.ts';

const rounds = 3;
const attempts = 8;
/** Below this the processor's own clock, which ticks every 4 ms, says nothing. */
const leastWorked = 20;

/** Milliseconds on the wall and on the processor. */
interface Taken {
  passed: number;
  worked: number;
}

/**
 * How many times longer the work takes on an input four times as long: about 4 when it is in proportion, 16 when every part is
 * compared with every other. The shortest of several runs counts on both sides, and the best of several attempts, since other
 * programs can only make a run longer; of long work the processor's time counts as well, which they do not touch. Work too short
 * to be measured counts as in proportion.
 */
export function growth(work: (length: number) => void, length: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && best > 6; attempt += 1) {
    const [short, long] = [shortest(() => work(length)), shortest(() => work(4 * length))];
    best = Math.min(best, long.passed < 3 ? 1 : long.passed / Math.max(short.passed, 0.2));
    if (short.worked >= leastWorked) best = Math.min(best, long.worked / short.worked);
  }
  counted('hostile inputs read at two lengths', 1);
  most('times the work for four times the length', best);
  return best;
}

/** What a growth may be: half of the way from straight to square, on the scale of powers. */
export const straight = 10;

function shortest(work: () => void): Taken {
  const least: Taken = { passed: Number.POSITIVE_INFINITY, worked: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round += 1) {
    const [start, before] = [performance.now(), worked()];
    work();
    least.passed = Math.min(least.passed, performance.now() - start);
    least.worked = Math.min(least.worked, worked() - before);
    if (least.passed > 400) break;
  }
  return least;
}

/** Milliseconds for which the processor has worked for this thread. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
