import { z } from 'zod';
import { draftStatuses, languages } from '../domain/drafts/draft.ts';
import { leftOutByDefault } from '../domain/drafts/left-out.ts';
import { saidOfSentence } from '../domain/insight/bounds.ts';

/** Names a library in calls: the same at every start, and for every way to the same folder. */
export const libraryId = z.string().regex(/^[0-9a-f]{32}$/);

/** The open library. `folder` is its place as shown to its owner. */
export const libraryState = z.object({
  id: libraryId,
  folder: z.string(),
  name: z.string(),
  sample: z.boolean(),
  scanning: z.boolean(),
  /** Whether another program on this computer has it open, too. */
  shared: z.boolean(),
});
export type LibraryState = z.infer<typeof libraryState>;

/** The series of short pieces: what each is called, and how its pieces begin in each language; `{n}` stands for the number. */
export const seriesList = z.object({
  series: z
    .array(
      z.object({
        name: z.string().trim().min(1).max(120),
        prefix: z.object({ en: z.string().max(80).optional(), pl: z.string().max(80).optional() }).default({}),
      }),
    )
    .max(200)
    .default([]),
});
export type SeriesList = z.infer<typeof seriesList>;

/**
 * A silenced reading, kept with the library. `sentence` silences one sentence of one draft by the folded text of its words
 * (`key`), so that edits elsewhere do not wake it; `wording` the same words everywhere; `family` a whole family of hints;
 * `praise` everything that praises, and `writing` everything until the person looks at the lens (for both the key is `all`).
 */
export const dismissal = z.object({
  scope: z.enum(['sentence', 'wording', 'family', 'praise', 'writing', 'spelling']),
  key: z.string().min(1).max(2000),
  /** Id (or, without one, path) of the draft for `sentence` and `spelling`. */
  draft: z.string().max(1024).optional(),
  /** The words as they were written, and the title of their draft then: to tell a person what is silenced. */
  text: z.string().max(2000).optional(),
  title: z.string().max(1000).optional(),
});
export type Dismissal = z.infer<typeof dismissal>;

/** A folder inside the library with forward slashes, `''` for the library itself; nothing in it is hidden. */
export const folderPath = z
  .string()
  .trim()
  .max(500)
  .regex(/^[^\\\p{Cc}:*?"<>|]*$/u)
  .refine(
    (path) => path === '' || path.split('/').every((part) => part.trim() !== '' && !part.startsWith('.')),
    'a folder inside the library',
  );

/** Names, folders and paths that are no drafts; see `leftOutTest`. */
const leftOutPatterns = z.array(z.string().trim().min(1).max(200)).max(100);

/** What a person set about folders: where new drafts go, and what is left out of the library. */
export const folderChoices = z.object({
  newDrafts: folderPath.default(''),
  leaveOut: leftOutPatterns.default([...leftOutByDefault]),
});
export type FolderChoices = z.infer<typeof folderChoices>;
export const folderChange = z.object({ newDrafts: folderPath.optional(), leaveOut: leftOutPatterns.optional() });

/**
 * What a person said of a sentence that the lens had read, kept with the library: it was a boast, it was none, or they left it
 * alone. It moves the bounds of the lens for this library and can be exported as labelled text.
 */
export const lensAnswer = z.object({
  said: z.enum(saidOfSentence),
  text: z.string().min(1).max(2000),
  language: z.enum(languages),
  /** How probable a boast the lens held it to be. */
  probability: z.number().min(0).max(1),
  /** The folded words of the sentence, and the id (or, without one, path) of its draft: a later answer takes the place of an earlier. */
  key: z.string().min(1).max(2000),
  draft: z.string().max(1024),
});
export type LensAnswer = z.infer<typeof lensAnswer>;

/** Figures for the navigation. */
export const libraryCounts = z.object({
  statuses: z.record(z.enum(draftStatuses), z.number().int()),
  untagged: z.number().int(),
  trashed: z.number().int(),
  /** Drafts published on each channel. */
  channels: z.record(z.string(), z.number().int()),
});
export type LibraryCounts = z.infer<typeof libraryCounts>;
