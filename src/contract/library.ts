import { z } from 'zod';
import { draftStatuses } from '../domain/drafts/draft.ts';

/** The open library. `folder` is its place as shown to its owner. */
export const libraryState = z.object({ folder: z.string(), name: z.string(), sample: z.boolean(), scanning: z.boolean() });
export type LibraryState = z.infer<typeof libraryState>;

/** The writer's positioning, kept with the library. */
export const profile = z.object({
  brandPhrase: z.string().max(120).default(''),
  knownFor: z.string().max(2000).default(''),
  passionateAbout: z.string().max(2000).default(''),
  setsApart: z.string().max(2000).default(''),
});
export type Profile = z.infer<typeof profile>;

/**
 * A silenced reading, kept with the library. `sentence` silences one sentence of one draft by the folded text of its words
 * (`key`), so that edits elsewhere do not wake it; `wording` the same words everywhere; `family` a whole family of hints;
 * `praise` everything that praises, and `writing` everything until the person looks at the lens (for both the key is `all`).
 */
export const dismissal = z.object({
  scope: z.enum(['sentence', 'wording', 'family', 'praise', 'writing']),
  key: z.string().min(1).max(2000),
  /** Id (or, without one, path) of the draft for `sentence`. */
  draft: z.string().max(1024).optional(),
  /** The words as they were written, and the title of their draft then: to tell a person what is silenced. */
  text: z.string().max(2000).optional(),
  title: z.string().max(1000).optional(),
});
export type Dismissal = z.infer<typeof dismissal>;

/** Figures for the navigation. */
export const libraryCounts = z.object({
  statuses: z.record(z.enum(draftStatuses), z.number().int()),
  untagged: z.number().int(),
  trashed: z.number().int(),
  /** Drafts published on each channel. */
  channels: z.record(z.string(), z.number().int()),
});
export type LibraryCounts = z.infer<typeof libraryCounts>;
