import { z } from 'zod';
import { draftPath } from './drafts.ts';

/**
 * A paragraph of another draft that may show what a sentence only tells. `link` is where that draft was published last, if
 * that has an address; the higher `score`, the nearer it is to the sentence.
 */
export const passageCandidate = z.object({
  path: draftPath,
  title: z.string(),
  link: z.string().nullable(),
  text: z.string(),
  score: z.number(),
});
export type PassageCandidate = z.infer<typeof passageCandidate>;
