import { expect, it } from 'vitest';
import { labelBySeeds } from '../../../bench/insight/seed-cues.ts';

it('labels by words alone, whatever marks and cases they stand in', () => {
  expect(labelBySeeds('I’m an expert in risk.', 'en')).toBe('promotion');
  expect(labelBySeeds('• Start with the end', 'en')).toBe('value');
  expect(labelBySeeds('How do you do it?', 'en')).toBe('question');
  expect(labelBySeeds('The sky is blue', 'en')).toBe('neutral');
  expect(labelBySeeds('Z dumą ogłaszam start', 'pl')).toBe('promotion');
  expect(labelBySeeds('Warto czytać umowy', 'pl')).toBe('value');
  expect(labelBySeeds('Padał deszcz', 'pl')).toBe('neutral');
});
