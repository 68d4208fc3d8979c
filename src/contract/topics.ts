import { z } from 'zod';
import { topicRoles } from '../domain/topics/topic.ts';

export const topicName = z.string().trim().min(1).max(80);
export const topicRole = z.enum(topicRoles);

/** How many of a hundred pieces are wanted on a topic. */
export const topicShare = z.number().int().min(1).max(100);

/** A topic with its role, its parent, the wanted share and the number of drafts that carry it. */
export const topicSummary = z.object({
  name: topicName,
  role: topicRole,
  parent: topicName.nullable(),
  share: topicShare.nullable(),
  drafts: z.number().int(),
});
export type TopicSummary = z.infer<typeof topicSummary>;

/** A topic offered for a draft, with the words of the draft that speak for it; to be confirmed by the person, always. */
export const topicSuggestion = z.object({ name: topicName, words: z.array(z.string()) });
export type TopicSuggestion = z.infer<typeof topicSuggestion>;

/** What a rewrite across drafts did; `undo` takes it back as one act while the app runs, `skipped` could not be rewritten. */
export const topicRewrite = z.object({ undo: z.string(), drafts: z.number().int(), skipped: z.array(z.string()) });
export type TopicRewrite = z.infer<typeof topicRewrite>;
