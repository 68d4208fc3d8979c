import type { Shares } from './reading.ts';

/** Shares as whole percents that add up to what the whole is: what is left over after rounding down goes to those that lost most. */
export function wholePercents(shares: readonly number[]): number[] {
  // Tiny errors of binary fractions are none: 0.29 is 29 and not 28.999….
  const exact = shares.map((share) => Math.round(share * 1e8) / 1e6);
  const whole = exact.map(Math.floor);
  const lost = (place: number) => (exact[place] ?? 0) - (whole[place] ?? 0);
  const missing = Math.round(sum(exact)) - sum(whole);
  const first = [...whole.keys()].sort((one, other) => lost(other) - lost(one) || one - other).slice(0, missing);
  return whole.map((percent, place) => percent + (first.includes(place) ? 1 : 0));
}

/** The draft's shares as they are shown wherever somebody reads them. */
export function sharePercents({ useful, dialogue, neutral, aboutMe }: Shares): Shares {
  const [first = 0, second = 0, third = 0, fourth = 0] = wholePercents([useful, dialogue, neutral, aboutMe]);
  return { useful: first, dialogue: second, neutral: third, aboutMe: fourth };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
