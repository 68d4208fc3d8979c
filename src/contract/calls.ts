import { z } from 'zod';
import { draftKinds, draftStatuses } from '../domain/drafts/draft.ts';
import {
  draftDetail,
  draftPath,
  draftPropertyChanges,
  draftSummary,
  draftVersion,
  language,
  publication,
  revision,
  saveOutcome,
  searchHit,
  textChange,
  trashedDraft,
} from './drafts.ts';
import { figuresOfDraft, libraryReading } from './lens.ts';
import { dismissal, libraryCounts, libraryState, profile } from './library.ts';
import { passageCandidate } from './passages.ts';
import { settings, settingsChange } from './settings.ts';
import { topicName, topicRewrite, topicRole, topicSuggestion, topicSummary } from './topics.ts';

const nothing = z.object({}).strict();
const done = z.object({});

/**
 * Everything the window may ask of the trusted side: `noun.verb` with the schema of its input and its output. Adding an entry
 * makes the compiler demand its handler in `src/core`; nothing else is touched.
 */
export const calls = {
  /** What a starting window needs, in one answer. */
  'app.state': {
    input: nothing,
    output: z.object({
      version: z.string(),
      library: libraryState.nullable(),
      settings,
      systemLanguage: language,
      recentLibraries: z.array(z.string()),
      /** Why the last library could not be opened, as a sentence. */
      notice: z.string().nullable(),
    }),
  },
  /** Asks the person for a folder and opens it; `null` when they chose none. */
  'library.choose': { input: nothing, output: z.object({ library: libraryState.nullable() }) },
  /** Opens the library at this place in `recentLibraries`. */
  'library.reopen': { input: z.object({ recent: z.number().int().min(0).max(19) }), output: z.object({ library: libraryState }) },
  /** Copies the sample library to the documents folder (once) and opens it. */
  'library.openSample': { input: nothing, output: z.object({ library: libraryState }) },
  'library.reveal': { input: nothing, output: done },
  'library.counts': { input: nothing, output: libraryCounts },

  /** Every draft, or of `paths` those that are there: after a change the window asks only for what changed. */
  'drafts.list': {
    input: z.object({ paths: z.array(draftPath).max(1000).optional() }).strict(),
    output: z.object({ drafts: z.array(draftSummary) }),
  },
  'drafts.read': { input: z.object({ path: draftPath }), output: draftDetail },
  /** Makes a file at once. `body` is Markdown; `topics` and `status` pre-fill the front matter. */
  'drafts.create': {
    input: z.object({
      kind: z.enum(draftKinds),
      title: z.string().max(300).default(''),
      body: z.string().max(4_000_000).default(''),
      status: z.enum(draftStatuses).default('drafting'),
      topics: z.array(topicName).max(50).default([]),
      language: language.nullable().default(null),
    }),
    output: draftDetail,
  },
  /** Saves splices of the body (in ascending, non-overlapping order) and changed properties; a new title renames the file of a draft that Byline named. */
  'drafts.save': {
    input: z.object({
      path: draftPath,
      revision,
      changes: z.array(textChange).max(10_000).default([]),
      properties: draftPropertyChanges.default({}),
    }),
    output: saveOutcome,
  },
  'drafts.duplicate': { input: z.object({ path: draftPath }), output: draftDetail },
  'drafts.delete': { input: z.object({ path: draftPath }), output: z.object({ trashed: trashedDraft }) },
  'drafts.reveal': { input: z.object({ path: draftPath }), output: done },
  /** Marks a draft as published; the outcome carries the new revision. */
  'drafts.publish': { input: z.object({ path: draftPath, revision, publication }), output: saveOutcome },
  /** Writes the file text of a draft, whole, when it cannot be edited by blocks (access `source`). */
  'drafts.saveSource': { input: z.object({ path: draftPath, revision, source: z.string().max(8_000_000) }), output: draftDetail },
  /** The whole file as text, front matter included. */
  'drafts.source': { input: z.object({ path: draftPath }), output: z.object({ revision, source: z.string() }) },
  /** Asks for a place and writes `text` there (`.md` or `.html`); `null` when the person chose none. */
  'drafts.export': {
    input: z.object({ path: draftPath, format: z.enum(['md', 'html']), text: z.string().max(8_000_000) }),
    output: z.object({ file: z.string().nullable() }),
  },
  'history.list': { input: z.object({ path: draftPath }), output: z.object({ versions: z.array(draftVersion) }) },
  'history.read': {
    input: z.object({ path: draftPath, version: z.string().min(1).max(200) }),
    output: z.object({ body: z.string() }),
  },

  'trash.list': { input: nothing, output: z.object({ drafts: z.array(trashedDraft) }) },
  'trash.restore': { input: z.object({ id: z.string().min(1).max(200) }), output: z.object({ path: draftPath }) },

  /** Finds drafts by folded words in title, text and topics (the last word as a prefix); an empty query lists by filter, newest first. */
  'drafts.search': {
    input: z.object({
      query: z.string().max(500),
      topic: topicName.nullable().default(null),
      untagged: z.boolean().default(false),
      kind: z.enum(draftKinds).nullable().default(null),
      status: z.enum(draftStatuses).nullable().default(null),
      language: language.nullable().default(null),
      limit: z.number().int().min(1).max(1000).default(200),
    }),
    output: z.object({ hits: z.array(searchHit) }),
  },

  'topics.list': { input: nothing, output: z.object({ topics: z.array(topicSummary) }) },
  'topics.create': { input: z.object({ name: topicName, role: topicRole.default('secondary') }), output: done },
  /** `demote` names the primary topic that becomes secondary when a third is made primary. */
  'topics.setRole': { input: z.object({ name: topicName, role: topicRole, demote: topicName.optional() }), output: done },
  'topics.setParent': { input: z.object({ name: topicName, parent: topicName.nullable() }), output: done },
  'topics.rename': { input: z.object({ from: topicName, to: topicName }), output: topicRewrite },
  'topics.merge': { input: z.object({ from: topicName, into: topicName }), output: topicRewrite },
  'topics.delete': { input: z.object({ name: topicName }), output: topicRewrite },
  'topics.undo': { input: z.object({ undo: z.string().max(200) }), output: topicRewrite },
  /** Topics that the person's own tagged drafts suggest for this text. */
  'topics.suggest': {
    input: z.object({ path: draftPath, text: z.string().max(200_000) }),
    output: z.object({ suggestions: z.array(topicSuggestion) }),
  },

  /** Paragraphs of the person's other drafts, nearest first, that share topics with the draft at `path` or words with `text`. */
  'passages.find': {
    input: z.object({ path: draftPath, text: z.string().max(4000) }).strict(),
    output: z.object({ candidates: z.array(passageCandidate).max(100) }),
  },

  'profile.read': { input: nothing, output: profile },
  'profile.write': { input: profile, output: done },

  /** What the lens says of these drafts, as far as it has read them; the others are read next, and `lens.read` tells of them. */
  'lens.figures': {
    input: z.object({ paths: z.array(draftPath).max(1000) }),
    output: z.object({ drafts: z.array(figuresOfDraft) }),
  },
  /** How much of the library the lens has read. */
  'lens.library': { input: nothing, output: libraryReading },
  /** Begins to read the whole library in the background, or goes on; `lens.progressed` tells how far it is. */
  'lens.readLibrary': { input: nothing, output: libraryReading },
  'lens.stopReading': { input: nothing, output: libraryReading },
  'lens.dismissals': { input: nothing, output: z.object({ dismissals: z.array(dismissal) }) },
  'lens.dismiss': { input: dismissal, output: done },
  'lens.restore': { input: dismissal, output: done },

  /** An image of the library, by its path relative to the draft, for showing. */
  'images.read': {
    input: z.object({ draft: draftPath, source: z.string().min(1).max(1024) }),
    output: z.object({ type: z.string(), bytes: z.instanceof(Uint8Array) }),
  },
  /** Stores pasted or dropped image bytes beside the draft; the answer is the source to write into the Markdown. */
  'images.add': {
    input: z.object({
      draft: draftPath,
      name: z.string().max(200),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= 50_000_000),
    }),
    output: z.object({ source: z.string() }),
  },

  'settings.read': { input: nothing, output: settings },
  'settings.write': { input: settingsChange, output: settings },

  /** Opens an https, http or mailto address outside Byline. */
  'links.open': { input: z.object({ url: z.string().max(4096) }), output: done },
} as const;

export type CallName = keyof typeof calls;
export type CallInput<Name extends CallName> = z.input<(typeof calls)[Name]['input']>;
export type ValidInput<Name extends CallName> = z.output<(typeof calls)[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<(typeof calls)[Name]['output']>;
