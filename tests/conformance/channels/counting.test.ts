import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { channelIds } from '../../../src/domain/channels/channel.ts';
import { countFor, lengthOn, limitsOf } from '../../../src/domain/channels/count.ts';
import { profileOf } from '../../../src/domain/channels/profiles.ts';
import { rulerIn } from '../../../src/domain/channels/ruler.ts';
import { countingCases } from './counting-cases.ts';

test.each(countingCases)('on $channel $what counts $used ($source)', ({ channel, limit, text, used }) => {
  const options = limit === undefined ? {} : { limit };
  const [fact] = limitsOf(profileOf(channel), limit);
  expect(fact && lengthOn(channel, text, fact.unit)).toBe(used);
  expect(fact && rulerIn(channel, text, fact.unit)(0, text.length)).toBe(used);
  expect(countFor(channel, text, options).unit).toBe(fact?.unit);
});

test('every channel with a limit has cases, and each names its source', () => {
  const counted = new Set([...countingCases.map(({ channel }) => channel), 'x', 'blog']);
  expect(channelIds.filter((id) => !counted.has(id))).toEqual([]);
  expect(countingCases.filter(({ source }) => !/\d{4}-\d{2}-\d{2}|RFC|Annex/.test(source))).toEqual([]);
});

test('the numbers that the paste test compares with the channels are those that Byline counts', () => {
  const page = readFileSync(new URL('../../../docs/paste-test.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('   | '));
  const cellsOf = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [, ...channels] = cellsOf(rows[0] ?? '');
  const cases = rows.slice(2).flatMap((row) => {
    const [text = '', ...numbers] = cellsOf(row);
    return channels.map((name, index) => ({ text: text.replaceAll('`', ''), name, number: Number(numbers[index]) }));
  });
  expect(cases.length).toBeGreaterThanOrEqual(36);
  for (const { text, name, number } of cases) {
    const channel = channelIds.find((id) => profileOf(id).name === name);
    expect(channel && countFor(channel, text).used, `${text} on ${name}`).toBe(number);
  }
});
