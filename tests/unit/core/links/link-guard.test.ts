import { describe, expect, it } from 'vitest';
import { createLinkGuard } from '../../../../src/core/links/link-guard.ts';

/** A guard beside a clock and a hand that the test moves. */
function guard() {
  const state = { now: 1_000_000, input: 0 };
  const allow = createLinkGuard({ lastInputAt: () => state.input }, { now: () => state.now });
  const tries = () => {
    try {
      allow();
      return 'opened';
    } catch (error) {
      return (error as { sentence: { en: string } }).sentence.en.includes('right after') ? 'not asked for' : 'too many';
    }
  };
  return { state, tries };
}

describe('links.open', () => {
  it('does nothing when no key and no button was seen', () => expect(guard().tries()).toBe('not asked for'));

  it('opens one link for each key or button', () => {
    const { state, tries } = guard();
    state.input = state.now - 100;
    expect([tries(), tries()]).toEqual(['opened', 'not asked for']);
    state.now += 500;
    state.input = state.now;
    expect([tries(), tries()]).toEqual(['opened', 'not asked for']);
  });

  it('forgets what was pressed some seconds ago', () => {
    const { state, tries } = guard();
    state.input = state.now - 5_001;
    expect(tries()).toBe('not asked for');
  });

  it('opens ten links in a minute at most, whatever is pressed', () => {
    const { state, tries } = guard();
    const answers = Array.from({ length: 300 }, () => {
      state.now += 100;
      state.input = state.now;
      return tries();
    });
    expect(answers.filter((answer) => answer === 'opened')).toHaveLength(10);
    expect(answers.at(-1)).toBe('too many');
    state.now += 60_000;
    state.input = state.now;
    expect(tries()).toBe('opened');
  });

  it('is not shut for good by a clock that was put back', () => {
    const { state, tries } = guard();
    for (let turn = 0; turn < 10; turn += 1) {
      state.input = state.now += 1;
      tries();
    }
    state.now -= 10_000_000;
    state.input = state.now;
    expect(tries()).toBe('opened');
  });
});
