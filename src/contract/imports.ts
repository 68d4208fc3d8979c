import { z } from 'zod';
import { draftKinds, draftStatuses } from '../domain/drafts/draft.ts';
import { importSources, skippedReasons } from '../domain/import/imported-draft.ts';

/** Names an import that is ready to come in, and afterwards the way to take it back. */
export const importId = z.string().min(1).max(64);

/** One draft that would come in. */
export const importableDraft = z.object({
  title: z.string(),
  kind: z.enum(draftKinds),
  status: z.enum(draftStatuses),
  /** `YYYY-MM-DD`. */
  date: z.string().nullable(),
  /** Its first words. */
  start: z.string(),
  /** How many pictures and papers come along. */
  files: z.number().int(),
});
export type ImportableDraft = z.infer<typeof importableDraft>;

/** What an import would bring. A draft is chosen by its place in `drafts`. */
export const importPreview = z.object({
  id: importId,
  source: z.enum(importSources),
  name: z.string(),
  /** The folder of the library that they would stand in; `''` is the library itself. */
  folder: z.string(),
  drafts: z.array(importableDraft),
  /** What does not come in; of very many the first, and how many there are. */
  skipped: z.array(z.object({ name: z.string(), reason: z.enum(skippedReasons) })).max(500),
  skippedCount: z.number().int(),
});
export type ImportPreview = z.infer<typeof importPreview>;

/** What came of an import: either everything that was chosen stands in the library, or nothing. */
export const importOutcome = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('done'),
    undo: importId,
    drafts: z.number().int(),
    files: z.number().int(),
    /** Pictures and papers that could not be had. */
    missing: z.number().int(),
    /** The first of the drafts. */
    first: z.string(),
  }),
  z.object({ outcome: z.literal('stopped') }),
]);
export type ImportOutcome = z.infer<typeof importOutcome>;

/** How far an import is, in files. */
export const importProgress = z.object({
  stage: z.enum(['reading', 'writing']),
  done: z.number().int(),
  total: z.number().int(),
});

/** A file that was dropped on the window; the path is only its name, or its way inside a dropped folder. */
export const droppedFile = z.object({ path: z.string().min(1).max(1024), bytes: z.instanceof(Uint8Array) });
/** In bytes, of all that is dropped at once: more is chosen in a dialog, where it need not pass through the window. */
export const largestDrop = 250_000_000;
