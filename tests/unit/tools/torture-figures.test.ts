import { expect, it } from 'vitest';
import { type Figure, lineOf } from '../../../tools/torture/figures.ts';

it('a line of torture adds up what tests counted, and takes the largest of what may only be so large', () => {
  const figures: Figure[] = [
    { name: 'kills', value: 800, taken: 'sum' },
    { name: 'ms of typing lost', value: 310.126, taken: 'most' },
    { name: 'kills', value: 400, taken: 'sum' },
    { name: 'ms of typing lost', value: 12, taken: 'most' },
  ];
  expect(lineOf(figures)).toBe('1,200 kills, at most 310.13 ms of typing lost');
});

it('a run that told nothing has no figures', () => expect(lineOf([])).toBe(''));
