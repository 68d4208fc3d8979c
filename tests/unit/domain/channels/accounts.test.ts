import { describe, expect, it } from 'vitest';
import {
  type Account,
  accountsAfter,
  accountsInUse,
  factsOf,
  isPossible,
  profilesWith,
  withAccount,
} from '../../../../src/domain/channels/accounts.ts';
import type { ChannelId } from '../../../../src/domain/channels/channel.ts';
import { readForChannels } from '../../../../src/domain/channels/channel-reading.ts';
import { copyFor } from '../../../../src/domain/channels/copy.ts';
import { countFor } from '../../../../src/domain/channels/count.ts';
import { visibleBeforeFold } from '../../../../src/domain/channels/folds.ts';
import { channelProfiles, profileOf } from '../../../../src/domain/channels/profiles.ts';

const source = { title: '', body: 'A sentence of some length stands here. '.repeat(20), language: 'en', kind: 'post' } as const;
const account = (channel: ChannelId, facts: Account['facts'], name = ''): Account => ({
  channel,
  name,
  checked: '2026-11-30',
  facts,
});
const factOf = (channel: ChannelId, wanted: string) => {
  const fact = factsOf(profileOf(channel)).find(({ key }) => key === wanted);
  if (fact === undefined) throw new Error(`${channel} has no fact ${wanted}`);
  return fact;
};

describe('what a person knows better about a channel', () => {
  it('takes the place of the shipped limit in every count', () => {
    const profiles = profilesWith([account('mastodon', { post: 1000 })]);
    expect(countFor(profileOf('mastodon', profiles), 'x').limit).toBe(1000);
    expect(countFor(profileOf('x', profiles), 'x').limit).toBe(280);
    expect(profileOf('mastodon').limits.find(({ id }) => id === 'post')?.limit).toBe(500);
  });

  it('decides where a thread is cut, and what the counters say', () => {
    const profiles = profilesWith([account('mastodon', { post: 5000 })]);
    expect(copyFor('mastodon', source).parts).toHaveLength(2);
    expect(copyFor('mastodon', source, { profiles }).parts).toHaveLength(1);
    expect(readForChannels(['mastodon'], source, profiles)[0]).toMatchObject({ parts: 1, count: { limit: 5000 } });
  });

  it('moves the folds and the rules too', () => {
    const [linkedin] = [profileOf('linkedin', profilesWith([account('linkedin', { 'fold.post.phone': 20 })]))];
    const [phone] = linkedin.folds;
    expect(phone && visibleBeforeFold(source.body, phone)).toBe('A sentence of some');
    expect(profileOf('instagram', profilesWith([account('instagram', { hashtags: 30 })])).hashtags).toBe(30);
    expect(profileOf('bluesky', profilesWith([account('bluesky', { links: 0 })])).links).toBe(0);
  });

  it('is the shipped one when nothing is set, or when what is set makes no sense', () => {
    expect(profilesWith([])).toEqual(channelProfiles);
    const senseless = { post: 0, 'long-post': 2.5, nothing: 50, 'fold.post.phone': 3, constructor: 90 };
    expect(profilesWith([account('x', senseless), { ...account('x', { post: 50 }), channel: 'nowhere' }])).toEqual(
      channelProfiles,
    );
  });

  it.each([
    ['post', 20, true],
    ['post', 1_000_000, true],
    ['post', 19, false],
    ['post', 300.5, false],
    ['post', Number.NaN, false],
    ['fold.post.phone', 10, true],
    ['hashtags', 0, true],
    ['links', 101, false],
  ])('%s can be %d: %s', (key, value, can) => {
    expect(isPossible(factOf('linkedin', key), value)).toBe(can);
  });
});

describe('accounts', () => {
  const paid = account('x', { post: 25_000 }, 'Company');

  it('count where they were chosen, and the channel as it is where none was', () => {
    const accounts = [account('x', { links: 3 }), paid];
    expect(accountsInUse(accounts, {})).toEqual([account('x', { links: 3 })]);
    expect(accountsInUse(accounts, { x: 'Company' })).toEqual([paid]);
    expect(accountsInUse(accounts, { x: 'Gone' })).toEqual([account('x', { links: 3 })]);
  });

  it('keep what differs, with the day, and forget what is as shipped again', () => {
    const fact = factOf('mastodon', 'post');
    const one = accountsAfter([paid], 'mastodon', '', { fact, value: 1000, day: '2026-12-01' });
    expect(one).toEqual([paid, { channel: 'mastodon', name: '', checked: '2026-12-01', facts: { post: 1000 } }]);
    expect(accountsAfter(one, 'mastodon', '', { fact, value: null, day: '2026-12-02' })).toEqual([paid]);
    expect(accountsAfter(one, 'mastodon', '', { fact, value: 500, day: '2026-12-02' })).toEqual([paid]);
  });

  it('stay with their name when they have no number of their own', () => {
    const fact = factOf('x', 'post');
    expect(accountsAfter([paid], 'x', 'Company', { fact, value: null, day: '2026-12-02' })).toEqual([
      { channel: 'x', name: 'Company', checked: '2026-12-02', facts: {} },
    ]);
    expect(withAccount([], account('x', {}))).toEqual([]);
  });
});
