import { type Profiler, Session } from 'node:inspector/promises';

/** Counts what code does, the same on every machine, unlike time. */
export interface StepCounter {
  /**
   * How many steps the code in the folders takes: every block that the engine runs counts one, and every character that a search
   * in a string or a copy of a part of it touches counts one, too.
   */
  count(act: () => void): Promise<number>;
  end(): Promise<void>;
}

/** To be started before the code is imported: what was compiled before is not counted block by block. */
export async function startCounting(folders: readonly string[]): Promise<StepCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const take = async () => {
    const { result } = (await session.post('Profiler.takePreciseCoverage')) as Profiler.TakePreciseCoverageReturnType;
    const ours = result.filter(({ url }) => folders.some((folder) => url.includes(folder)));
    const blocks = ours.flatMap((script) => script.functions.flatMap((each) => each.ranges.map(({ count }) => count)));
    return blocks.reduce((sum, count) => sum + count, 0);
  };
  return {
    async count(act) {
      await take();
      const touched = countTouched(act);
      return touched + (await take());
    },
    async end() {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

type Method = (this: string, ...input: never[]) => unknown;

/** What a call of a string's method touches, from what it was asked and what it gave. */
const touching: Record<string, (text: string, input: readonly unknown[], given: unknown) => number> = {
  slice: (_text, _input, given) => String(given).length,
  indexOf: (text, [, from = 0], given) => (Number(given) < 0 ? text.length : Number(given)) - Math.min(Number(from), text.length),
  lastIndexOf: (text, [, from = text.length], given) => Math.min(Number(from), text.length) - Number(given),
  includes: (text) => text.length,
  trim: (text) => text.length,
  split: (text) => text.length,
  replace: (text) => text.length,
  normalize: (text) => text.length,
  toLowerCase: (text) => text.length,
};

function countTouched(act: () => void): number {
  const kind = String.prototype as unknown as Record<string, Method>;
  const original = Object.fromEntries(Object.keys(touching).map((name) => [name, kind[name] as Method]));
  let touched = 0;
  for (const [name, method] of Object.entries(original)) {
    kind[name] = function counted(this: string, ...input: never[]) {
      const given = method.apply(this, input);
      // Numbers and methods of strings here must not be counted themselves.
      touched += Math.max(0, touching[name]?.(this, input, given) ?? 0);
      return given;
    };
  }
  try {
    act();
  } finally {
    Object.assign(kind, original);
  }
  return touched;
}
