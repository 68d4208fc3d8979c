import type { TopicRole } from '../topics/topic.ts';

/** What a channel is for; `null` until the person has said it. */
export const channelPurposes = ['professional', 'personal', 'both'] as const;
export type ChannelPurpose = (typeof channelPurposes)[number];

/** How a person keeps work and the rest of life apart. With a limit some personal pieces go to professional channels. */
export const boundaries = ['separate', 'mixed', 'limited'] as const;
export type Boundary = (typeof boundaries)[number];

/** On which side a piece stands by its topics; `null` when they say nothing. */
export function sideOfTopics(
  topics: readonly string[],
  roleOf: (topic: string) => TopicRole,
): 'professional' | 'personal' | null {
  if (topics.length === 0) return null;
  return topics.every((topic) => roleOf(topic) === 'off-work') ? 'personal' : 'professional';
}

export interface LeakQuestion {
  side: 'professional' | 'personal' | null;
  purpose: ChannelPurpose | null;
  boundary: Boundary;
  /** For `limited`: the largest part of personal pieces on a professional channel, in percent, and the part there would be. */
  limit: number;
  share: number;
}

export type Leak = 'personal-to-professional' | 'professional-to-personal' | 'over-limit';

/** Whether a piece would cross from one side of a life to the other against what the person decided; `null` when not. */
export function leakOf({ side, purpose, boundary, limit, share }: LeakQuestion): Leak | null {
  if (side === null || purpose === null || purpose === 'both' || side === purpose || boundary === 'mixed') return null;
  if (side === 'professional') return boundary === 'separate' ? 'professional-to-personal' : null;
  if (boundary === 'separate') return 'personal-to-professional';
  return share > limit ? 'over-limit' : null;
}
