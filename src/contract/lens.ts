import { z } from 'zod';
import { verdicts } from '../domain/insight/labels.ts';
import { draftPath } from './drafts.ts';

const share = z.number().min(0).max(1);

/** What the lens says of a whole draft. `sentences` is 0 for a file that is no draft to read, such as one that is not text. */
export const draftFigures = z.object({
  sentences: z.number().int().nonnegative(),
  promotion: share,
  value: share,
  shares: z.object({ useful: share, dialogue: share, neutral: share, aboutMe: share }),
  verdict: z.enum(verdicts),
});
export type DraftFigures = z.infer<typeof draftFigures>;

/** The figures of the draft at `path`, of its text as the index knows it. */
export const figuresOfDraft = z.object({ path: draftPath, figures: draftFigures });
export type FiguresOfDraft = z.infer<typeof figuresOfDraft>;

/** The pieces of a few sentences as the model knows them, and for each of them a row of scores, side by side. */
export const windowPieces = z.array(z.number().int().nonnegative()).min(1).max(128);
export const windowScores = z.object({ scores: z.array(z.number()) });

/** How many drafts of the library the lens has read as they are now, and whether it is at it. */
export const libraryReading = z.object({
  isReading: z.boolean(),
  read: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
});
export type LibraryReading = z.infer<typeof libraryReading>;
