import { describe, expect, test } from 'vitest';
import { channelIds } from '../../../../src/domain/channels/channel.ts';
import { profileOf } from '../../../../src/domain/channels/profiles.ts';

describe('what is known about the channels', () => {
  test.each(channelIds)('%s: every limit has a date, a source and a note in both languages', (id) => {
    const profile = profileOf(id);
    expect(profile.id).toBe(id);
    for (const limit of profile.limits) {
      expect(limit.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(limit.source.en).not.toBe('');
      expect(limit.source.pl).not.toBe('');
      expect(limit.note.en).not.toBe('');
      expect(limit.note.pl).not.toBe('');
      expect(limit.limit).toBeGreaterThan(0);
    }
  });

  test.each(channelIds.filter((id) => id !== 'blog'))('%s says what a post may hold, first of all', (id) => {
    expect(profileOf(id).limits[0]?.id).toBe('post');
  });
});
