import { describe, expect, it } from 'vitest';
import { cadences, quietWeeks } from '../../../../src/domain/portfolio/cadence.ts';
import { ownRule, ratioOf, ratioRules } from '../../../../src/domain/portfolio/ratio.ts';
import { associations, breadthOf } from '../../../../src/domain/portfolio/topics.ts';
import { daysAgo, piece, roleOf, today } from './histories.ts';

const pieces = (topics: readonly string[][]) => topics.map((each, index) => piece({ path: `${index}.md`, topics: each }));
const times = (count: number, ...topics: string[]) => Array.from({ length: count }, () => topics);

describe('notes on breadth', () => {
  it('speak of a pigeonhole above 80 in 100 of the last 20, not at 80', () => {
    expect(breadthOf(pieces([...times(16, 'Hiring'), ...times(4, 'Teams')])).note).toBeNull();
    expect(breadthOf(pieces([...times(17, 'Hiring'), ...times(3, 'Teams')])).note).toBe('pigeonhole');
  });
  it('speak of scatter when no topic reaches a quarter, not when one does', () => {
    const others = ['A', 'B', 'C', 'D'].flatMap((topic) => times(4, topic));
    expect(breadthOf(pieces([...others, ...times(4, 'E')])).note).toBe('scatter');
    expect(breadthOf(pieces([...others.slice(1), ...times(5, 'E')])).note).toBeNull();
  });
  it('say nothing of fewer than five pieces', () => {
    expect(breadthOf(pieces(times(4, 'Hiring'))).note).toBeNull();
    expect(breadthOf(pieces(times(5, 'Hiring'))).note).toBe('pigeonhole');
  });
  it('look at the last 20 pieces only', () => {
    const old = Array.from({ length: 30 }, (_, index) => piece({ path: `old${index}.md`, topics: ['Teams'], day: daysAgo(100) }));
    expect(breadthOf([...old, ...pieces(times(20, 'Hiring'))])).toMatchObject({ pieces: 20, topics: 1 });
  });
});

describe('rhythm', () => {
  const on = (days: number, last: number) =>
    cadences([piece({ day: daysAgo(last) })], [{ channel: 'x', days }], today)[0] ?? null;
  it('is due on the day that the days are over, and not before', () => {
    expect(on(3, 2)).toMatchObject({ state: 'done', next: '2026-12-01' });
    expect(on(3, 3)).toMatchObject({ state: 'due', next: today });
  });
  it('holds no missed day against anyone: next is today, never a day that is over', () => {
    expect(on(1, 40)).toMatchObject({ state: 'due', next: today });
  });
  it('counts what was passed on like any other piece', () => {
    const share = piece({ kind: 'share', day: today });
    expect(cadences([share], [{ channel: 'x', days: 1 }], today)[0]?.state).toBe('done');
  });
  it('mentions quiet weeks gently from the third on', () => {
    expect(quietWeeks(daysAgo(20), today)).toBeNull();
    expect(quietWeeks(daysAgo(21), today)).toBe(3);
    expect(quietWeeks(null, today)).toBeNull();
  });
});

describe('the trend of a topic', () => {
  const trend = (...days: number[]) =>
    associations(
      days.map((each, index) => piece({ path: `${index}.md`, day: daysAgo(each) })),
      today,
    )[0]?.trend;
  it('compares the last 90 days with the 90 before', () => {
    expect(trend(0, 89)).toBe('new');
    expect(trend(0, 1, 90)).toBe('rising');
    expect(trend(89, 179)).toBe('steady');
    expect(trend(90, 91, 0)).toBe('falling');
    expect(trend(300)).toBe('steady');
  });
});

describe('the rules of the ratio', () => {
  const shares = (rule: Parameters<typeof ratioOf>[1]) => {
    const all = [
      ...Array.from({ length: 4 }, () => piece({ kind: 'share' })),
      ...Array.from({ length: 1 }, () => piece()),
      ...Array.from({ length: 1 }, () => piece({ verdict: 'promotion' })),
      piece({ verdict: null }),
    ];
    return ratioOf(all, rule, roleOf).groups.map(({ share, wanted }) => [Math.round(share), Math.round(wanted)]);
  };
  it('are told beside what there is, in percent', () => {
    expect(shares(ratioRules['80-20'])).toEqual([
      [83, 80],
      [17, 20],
    ]);
    expect(shares(ratioRules['4-1-1-others'])).toEqual([
      [67, 67],
      [17, 17],
      [17, 17],
    ]);
    expect(shares(ratioRules['4-1-1-own'])).toEqual([
      [17, 67],
      [67, 17],
      [17, 17],
    ]);
    expect(shares(ratioRules['5-3-2'])).toEqual([
      [67, 50],
      [17, 30],
      [0, 20],
      [17, 0],
    ]);
    expect(shares(ratioRules.thirds)).toEqual([
      [17, 33],
      [67, 33],
      [17, 33],
    ]);
    expect(shares(ownRule({ useful: 6, shared: 3, aboutMe: 1 }))).toEqual([
      [17, 60],
      [67, 30],
      [17, 10],
    ]);
  });
});
