import { z } from 'zod';
import { draftDetail, draftPath, draftProperties, draftPropertyChanges, revision } from './drafts.ts';
import { libraryId } from './library.ts';

/**
 * A text that could not be written where it belongs, as the window hands it over. `body` is the text after the front matter,
 * `source` the whole file of a draft that is shown as source. `base` is the same kind of text as it was last known to stand in
 * the file; with it, what changed in the file meanwhile can be merged.
 */
export const unsavedText = z
  .object({
    library: libraryId,
    path: draftPath,
    /** The revision that the text was based on; `null` for a draft whose file was never made. */
    revision: revision.nullable(),
    title: z.string().max(1000).default(''),
    kind: z.enum(['body', 'source']),
    text: z.string().max(8_000_000),
    base: z.string().max(8_000_000).nullable().default(null),
    /** Changed properties that are not in the file yet. */
    properties: draftPropertyChanges.default({}),
    /** All properties as the person sees them, for a draft whose file is gone when the text comes back. */
    known: draftProperties.nullable().default(null),
    /** What was kept of the same draft before, and is now replaced by this. */
    replaces: z.string().min(1).max(200).nullable().default(null),
  })
  .strict();
export type UnsavedText = z.output<typeof unsavedText>;

/** A text in the recovery place. `folder` and `name` are those of its library, `kept` is in milliseconds since 1970. */
export const recoveredText = z.object({
  id: z.string().min(1).max(200),
  library: libraryId,
  folder: z.string(),
  name: z.string(),
  path: draftPath,
  title: z.string(),
  kept: z.number(),
  words: z.number().int(),
});
export type RecoveredText = z.infer<typeof recoveredText>;

/**
 * Where a recovered text went. `restored`: into its draft. `merged`: into its draft, which had changed meanwhile. `beside`: into
 * the new draft `draft`, since its own had changed in the same place (it stays as it is), is gone or is in another library.
 */
export const recoveryOutcome = z.object({ outcome: z.enum(['restored', 'merged', 'beside']), draft: draftDetail });
export type RecoveryOutcome = z.infer<typeof recoveryOutcome>;
