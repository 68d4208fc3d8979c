import { z } from 'zod';
import { draftKinds, draftPurposes, draftStatuses, languages } from '../domain/drafts/draft.ts';

/** A draft's place: its path inside the library with forward slashes, such as `posts/reference-call.md`. */
export const draftPath = z
  .string()
  .min(1)
  .max(1024)
  .refine((path) => !path.startsWith('/') && !path.includes('\\') && !path.includes('\0'), 'a path inside the library')
  .refine((path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'), 'a path inside the library');

/** SHA-256 of a file's bytes, in hexadecimal: the state a change was based on. */
export const revision = z.string().regex(/^[0-9a-f]{64}$/);

export const language = z.enum(languages);

export const publication = z.object({
  channel: z.string().min(1).max(64),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  link: z.string().max(2048).optional(),
});

export const draftProperties = z.object({
  id: z.string().nullable(),
  title: z.string(),
  kind: z.enum(draftKinds),
  status: z.enum(draftStatuses),
  topics: z.array(z.string()),
  channels: z.array(z.string()),
  language: language.nullable(),
  description: z.string(),
  purpose: z.enum(draftPurposes).nullable(),
  publications: z.array(publication),
  date: z.string().nullable(),
});

/** How far a file can be used: `editable`; `source` (front matter cannot be parsed: text only, never rewritten by guess); `read-only` (not UTF-8 text, or over 2 MB). */
export const draftAccess = z.enum(['editable', 'source', 'read-only']);
export type DraftAccess = z.infer<typeof draftAccess>;

/** One row of the list. `modified` is in milliseconds since 1970; `minutes` is the reading time. */
export const draftSummary = z.object({
  path: draftPath,
  title: z.string(),
  kind: z.enum(draftKinds),
  status: z.enum(draftStatuses),
  topics: z.array(z.string()),
  channels: z.array(z.string()),
  language: language.nullable(),
  snippet: z.string(),
  words: z.number().int(),
  modified: z.number(),
  access: draftAccess,
  publications: z.array(publication),
  /** `date` of the front matter as written. */
  date: z.string().nullable(),
});
export type DraftSummary = z.infer<typeof draftSummary>;

/** A draft as opened. `body` is the file's text after the front matter, byte for byte (line endings too). */
export const draftDetail = z.object({
  path: draftPath,
  revision,
  access: draftAccess,
  properties: draftProperties,
  body: z.string(),
  /** Why `access` is not `editable`, as a sentence. */
  notice: z.string().nullable(),
});
export type DraftDetail = z.infer<typeof draftDetail>;

/** One splice of a body, in UTF-16 offsets of the text it was based on: replace `[start, end)` by `text`. */
export const textChange = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string().max(4_000_000),
});
export type TextChange = z.infer<typeof textChange>;

/** Properties a person can set; an absent key stays as it is in the file. */
export const draftPropertyChanges = z
  .object({
    title: z.string().max(300),
    kind: z.enum(draftKinds),
    status: z.enum(draftStatuses),
    topics: z.array(z.string().trim().min(1).max(80)).max(50),
    channels: z.array(z.string().min(1).max(64)).max(50),
    language: language.nullable(),
    description: z.string().max(2000),
    purpose: z.enum(draftPurposes).nullable(),
  })
  .partial();
export type DraftPropertyChanges = z.infer<typeof draftPropertyChanges>;

/**
 * What became of a save. `saved`: on disk as asked. `merged`: the file had changed outside in other blocks; both changes are
 * on disk and `body` is the whole new text. `conflict`: the same block changed on both sides; the outside text stays in the
 * file and the person's text is kept as the draft `kept`, for the person to choose from.
 */
export const saveOutcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), path: draftPath, revision, properties: draftProperties }),
  z.object({ outcome: z.literal('merged'), path: draftPath, revision, properties: draftProperties, body: z.string() }),
  z.object({
    outcome: z.literal('conflict'),
    path: draftPath,
    revision,
    properties: draftProperties,
    body: z.string(),
    kept: draftPath,
  }),
]);
export type SaveOutcome = z.infer<typeof saveOutcome>;

/** A draft in the trash; `deleted` in milliseconds since 1970. */
export const trashedDraft = z.object({ id: z.string().min(1).max(200), title: z.string(), path: draftPath, deleted: z.number() });
export type TrashedDraft = z.infer<typeof trashedDraft>;

/** An earlier state of a draft; `saved` in milliseconds since 1970. */
export const draftVersion = z.object({ version: z.string().min(1).max(200), saved: z.number(), words: z.number().int() });
export type DraftVersion = z.infer<typeof draftVersion>;

/** A found draft; every range is `[start, end)` into `title` or `snippet`. */
export const searchHit = z.object({
  draft: draftSummary,
  title: z.array(z.tuple([z.number().int(), z.number().int()])),
  snippet: z.string(),
  found: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type SearchHit = z.infer<typeof searchHit>;
