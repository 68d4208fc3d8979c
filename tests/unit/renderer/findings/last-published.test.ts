import { describe, expect, it } from 'vitest';
import { leaning } from '../../../../src/renderer/findings/LastPublished.tsx';

describe('the words under the bar of the last published pieces', () => {
  it.each([
    ['useful', { useful: 0.7, dialogue: 0.1, neutral: 0.1, aboutMe: 0.1 }],
    ['useful', { useful: 0.2, dialogue: 0.4, neutral: 0.2, aboutMe: 0.2 }],
    ['aboutMe', { useful: 0.1, dialogue: 0, neutral: 0.3, aboutMe: 0.6 }],
    ['both', { useful: 0.4, dialogue: 0, neutral: 0.2, aboutMe: 0.4 }],
    ['neither', { useful: 0.2, dialogue: 0, neutral: 0.7, aboutMe: 0.1 }],
  ] as const)('say “%s” of %o', (said, shares) => {
    expect(leaning(shares)).toBe(said);
  });
});
