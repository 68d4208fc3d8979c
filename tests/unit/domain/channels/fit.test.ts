import { describe, expect, test } from 'vitest';
import { channelIds } from '../../../../src/domain/channels/channel.ts';
import { readForChannels } from '../../../../src/domain/channels/channel-reading.ts';
import type { CopySource } from '../../../../src/domain/channels/copy.ts';
import { type ChannelFit, fitOf } from '../../../../src/domain/channels/fit.ts';
import { profileOf } from '../../../../src/domain/channels/profiles.ts';
import type { DraftKind } from '../../../../src/domain/drafts/draft.ts';

const long = 'Ask the referee about one ordinary week, and write the answer down. '.repeat(8);
const hashtags = Array.from({ length: 40 }, (_, at) => `#tag${at}`).join(' ');

/** How a draft of this kind and text goes onto each channel. */
function fits(kind: DraftKind, body: string): Record<string, ChannelFit> {
  const source: CopySource = { title: 'A title', body, language: 'en', kind };
  return Object.fromEntries(
    readForChannels(channelIds, source).map((reading) => [reading.channel, fitOf(reading, profileOf(reading.channel), kind)]),
  );
}

describe('how a draft goes onto a channel', () => {
  test('a short post fits everywhere', () => {
    expect(new Set(Object.values(fits('post', 'Ask about one week.')))).toEqual(new Set(['fits']));
  });

  test('a post that would be cut into a thread does not fit as it is; a thread that is cut does', () => {
    expect(fits('post', long).x).toBe('thread');
    expect(fits('share', long).x).toBe('thread');
    expect(fits('thread', long).x).toBe('fits');
  });

  test('a text over the limit of a channel without threads is too long for it', () => {
    expect(fits('post', long.repeat(12)).linkedin).toBe('too-long');
  });

  test('more hashtags than a channel takes do not fit, however short the text is', () => {
    expect(fits('post', hashtags).instagram).toBe('hashtags');
  });
});
