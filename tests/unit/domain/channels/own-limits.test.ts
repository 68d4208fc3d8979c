import { describe, expect, it } from 'vitest';
import type { Limit } from '../../../../src/domain/channels/channel.ts';
import { readForChannels } from '../../../../src/domain/channels/channel-reading.ts';
import { copyFor } from '../../../../src/domain/channels/copy.ts';
import { countFor } from '../../../../src/domain/channels/count.ts';
import { isOwnLimit, ownLimitsAfter, profilesWith } from '../../../../src/domain/channels/own-limits.ts';
import { channelProfiles, profileOf } from '../../../../src/domain/channels/profiles.ts';

const source = { title: '', body: 'A sentence of some length stands here. '.repeat(20), language: 'en', kind: 'post' } as const;
const post = profileOf('mastodon').limits.find(({ id }) => id === 'post') as Limit;

describe('limits that a person set', () => {
  it('take the place of the shipped ones in every count', () => {
    const profiles = profilesWith({ 'mastodon.post': 5000 });
    expect(countFor(profileOf('mastodon', profiles), 'x').limit).toBe(5000);
    expect(countFor(profileOf('x', profiles), 'x').limit).toBe(280);
    expect(profileOf('mastodon').limits.find(({ id }) => id === 'post')?.limit).toBe(500);
  });

  it('decide where a thread is cut, and what the counters say', () => {
    const profiles = profilesWith({ 'mastodon.post': 5000 });
    expect(copyFor('mastodon', source).parts).toHaveLength(2);
    expect(copyFor('mastodon', source, { profiles }).parts).toHaveLength(1);
    expect(readForChannels(['mastodon'], source, profiles)[0]).toMatchObject({ parts: 1, count: { limit: 5000 } });
  });

  it('are the shipped ones when none is set, or when what is set makes no sense', () => {
    expect(profilesWith({})).toEqual(channelProfiles);
    expect(profilesWith({ 'mastodon.post': 0, 'nowhere.post': 5, 'mastodon.nothing': 50, 'x.post': 2.5 })).toEqual(
      channelProfiles,
    );
  });

  it.each([
    [20, true],
    [1_000_000, true],
    [19, false],
    [1_000_001, false],
    [300.5, false],
    [Number.NaN, false],
  ])('can be %d: %s', (limit, can) => {
    expect(isOwnLimit(limit)).toBe(can);
  });

  it('are kept one by one, and only while they differ', () => {
    const one = ownLimitsAfter({ 'x.post': 500 }, 'mastodon', post, 5000);
    expect(one).toEqual({ 'x.post': 500, 'mastodon.post': 5000 });
    expect(ownLimitsAfter(one, 'mastodon', post, null)).toEqual({ 'x.post': 500 });
    expect(ownLimitsAfter(one, 'mastodon', post, 500)).toEqual({ 'x.post': 500 });
  });
});
