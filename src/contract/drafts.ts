import { z } from 'zod';
import { draftKinds, draftPurposes, draftStatuses, languages } from '../domain/drafts/draft.ts';
import { libraryId } from './library.ts';

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

const answered = z.object({ author: z.string().max(300), link: z.string().max(2048), quote: z.string().max(4000) });
const hubBlock = z.object({ id: z.string().min(1).max(200), block: z.string().min(1).max(64) });
const keptCut = z.object({ channel: z.string().min(1).max(64), before: z.string().max(200), after: z.string().max(200) });
const wording = z.object({
  channel: z.string().min(1).max(64),
  block: z.string().min(1).max(64),
  start: z.string().max(200),
  text: z.string().max(20_000),
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
  answers: z.array(z.object({ author: z.string(), link: z.string(), quote: z.string() })),
  series: z.string().nullable(),
  field: z.string().nullable(),
  hub: z.array(z.object({ id: z.string(), block: z.string() })),
  cuts: z.array(z.object({ channel: z.string(), before: z.string(), after: z.string() })),
  wordings: z.array(z.object({ channel: z.string(), block: z.string(), start: z.string(), text: z.string() })),
  date: z.string().nullable(),
  thesis: z.string(),
  audience: z.string(),
  goal: z.string().nullable(),
  campaign: z.string().nullable(),
  private: z.boolean(),
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
  /** Only where the draft says so: its id and what it was made of, for the map of articles and their pieces, and its series, and the ids of the goal and campaign that it serves. */
  id: z.string().optional(),
  hub: z.array(z.object({ id: z.string(), block: z.string() })).optional(),
  series: z.string().optional(),
  goal: z.string().optional(),
  campaign: z.string().optional(),
});
export type DraftSummary = z.infer<typeof draftSummary>;

/** A draft as opened. `library` is the one that it belongs to, to be named by every call about it. `body` is the file's text after the front matter, byte for byte (line endings too). */
export const draftDetail = z.object({
  library: libraryId,
  path: draftPath,
  revision,
  access: draftAccess,
  properties: draftProperties,
  body: z.string(),
  /** As written, with its fences; empty when there is none. */
  frontMatter: z.string(),
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
    answers: z.array(answered).max(20),
    series: z.string().trim().max(120).nullable(),
    field: z.string().max(64).nullable(),
    hub: z.array(hubBlock).max(500),
    cuts: z.array(keptCut).max(1000),
    wordings: z.array(wording).max(200),
    thesis: z.string().max(500),
    audience: z.string().max(200),
    goal: z.string().max(40).nullable(),
    campaign: z.string().max(40).nullable(),
    private: z.boolean(),
  })
  .partial();
export type DraftPropertyChanges = z.infer<typeof draftPropertyChanges>;

/** Names of properties that the front matter had no room for, such as those under `byline` where that is an author's name. */
const refused = z.array(z.string());

/**
 * What became of a save. `saved`: on disk as asked. `merged`: the file had changed outside in other blocks; both changes are
 * on disk and `body` is the whole new text. `conflict`: the same block changed on both sides; the outside text stays in the
 * file and the person's text is kept as the draft `kept`, for the person to choose from. So it is with a property that both sides
 * changed; one that only one side changed is kept from that side.
 */
export const saveOutcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), path: draftPath, revision, properties: draftProperties, refused }),
  z.object({ outcome: z.literal('merged'), path: draftPath, revision, properties: draftProperties, refused, body: z.string() }),
  z.object({
    outcome: z.literal('conflict'),
    path: draftPath,
    revision,
    properties: draftProperties,
    refused,
    body: z.string(),
    kept: draftPath,
    /** The properties that were changed on both sides. */
    clashing: z.array(z.string()),
  }),
]);
export type SaveOutcome = z.infer<typeof saveOutcome>;

/**
 * What became of a whole file text. `saved`: on disk as asked. `conflict`: the file had changed outside; `draft` is how it is
 * now, and the person's text is the draft `kept`, in which they go on. `source` is the whole text of `kept`.
 */
export const sourceOutcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), draft: draftDetail }),
  z.object({ outcome: z.literal('conflict'), draft: draftDetail, kept: draftDetail, source: z.string() }),
]);
export type SourceOutcome = z.infer<typeof sourceOutcome>;

/** A draft in the trash; `deleted` in milliseconds since 1970. */
export const trashedDraft = z.object({ id: z.string().min(1).max(200), title: z.string(), path: draftPath, deleted: z.number() });
export type TrashedDraft = z.infer<typeof trashedDraft>;

/** Names a version in calls. */
export const versionName = z.string().min(1).max(1100);

/** An earlier state of a draft; `saved` in milliseconds since 1970. `name` is what a person called it: it is kept for good. `copy` is the
 * file of a sync tool beside the draft that holds this state. */
export const draftVersion = z.object({
  version: versionName,
  saved: z.number(),
  words: z.number().int(),
  name: z.string().nullable(),
  copy: draftPath.nullable(),
});
export type DraftVersion = z.infer<typeof draftVersion>;

/** A found draft; every range is `[start, end)` into `title` or `snippet`. */
export const searchHit = z.object({
  draft: draftSummary,
  title: z.array(z.tuple([z.number().int(), z.number().int()])),
  snippet: z.string(),
  found: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type SearchHit = z.infer<typeof searchHit>;
