import { z } from 'zod';
import { draftKinds, draftStatuses } from '../domain/drafts/draft.ts';
import { fileTypes } from '../domain/export/export-format.ts';
import { longestPolicy } from '../domain/policy/document-limits.ts';
import { backupReport, backupState } from './backup.ts';
import {
  draftDetail,
  draftPath,
  draftProperties,
  draftPropertyChanges,
  draftSummary,
  draftVersion,
  language,
  publication,
  revision,
  saveOutcome,
  searchHit,
  sourceOutcome,
  textChange,
  trashedDraft,
  versionName,
} from './drafts.ts';
import { droppedFile, importId, importOutcome, importPreview, largestDrop } from './imports.ts';
import { learning, learningChange } from './learning.ts';
import { figuresOfDraft, libraryReading, windowPieces, windowScores } from './lens.ts';
import {
  dismissal,
  folderChange,
  folderChoices,
  lensAnswer,
  libraryCounts,
  libraryId,
  libraryState,
  seriesList,
} from './library.ts';
import { passageCandidate } from './passages.ts';
import { policy, policyChange, policyFile, policyText, policyTextChange } from './policy.ts';
import { ledgerFilter, ledgerRow, opposingDraft, portfolioFigures, portfolioMirror } from './portfolio.ts';
import { channelRegister, profile, profileChange } from './profile.ts';
import { recoveredText, recoveryOutcome, unsavedText } from './recovery.ts';
import { settings, settingsChange } from './settings.ts';
import { topicName, topicRewrite, topicRole, topicShare, topicSuggestion, topicSummary } from './topics.ts';

const nothing = z.object({}).strict();
const done = z.object({});

/**
 * Input of a call about a library. It names the library, so that a question that was on its way while another one was opened
 * fails with `library-closed` and does nothing.
 */
const inLibrary = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ library: libraryId, ...shape }).strict();
const libraryOnly = inLibrary({});
/** What a file can be called on every system, without its ending. */
const fileBaseName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\\/:*?"<>|\p{Cc}]+$/u)
  .refine((name) => !name.startsWith('.'), 'a name that shows');
/** One word or name, as a line of a file. */
const ownWord = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}#]+$/u);
const trashId = z.string().min(1).max(200);

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
  'library.reveal': { input: libraryOnly, output: done },
  'library.counts': { input: libraryOnly, output: libraryCounts },

  /** Every draft, or of `paths` those that are there: after a change the window asks only for what changed. */
  'drafts.list': {
    input: inLibrary({ paths: z.array(draftPath).max(1000).optional() }),
    output: z.object({ drafts: z.array(draftSummary) }),
  },
  'drafts.read': { input: inLibrary({ path: draftPath }), output: draftDetail },
  /** Makes a file at once. `body` is Markdown; `topics` and `status` pre-fill the front matter. */
  'drafts.create': {
    input: inLibrary({
      kind: z.enum(draftKinds),
      title: z.string().max(300).default(''),
      body: z.string().max(4_000_000).default(''),
      status: z.enum(draftStatuses).default('drafting'),
      topics: z.array(topicName).max(50).default([]),
      language: language.nullable().default(null),
      /** The draft whose words are in it: who may not read that may not read this one. */
      madeOf: draftPath.optional(),
    }),
    output: draftDetail,
  },
  /**
   * Saves splices of the body (in ascending, non-overlapping order) and changed properties; a new title renames the file of a
   * draft that Byline named. `base` is the body that the splices are of, for a revision that is not remembered any more.
   */
  'drafts.save': {
    input: inLibrary({
      path: draftPath,
      revision,
      changes: z.array(textChange).max(10_000).default([]),
      /** The body that this revision had, and the draft's id, for when the trusted side has forgotten it. */
      base: z.string().max(4_000_000).optional(),
      id: draftProperties.shape.id.optional(),
      properties: draftPropertyChanges.default({}),
    }),
    output: saveOutcome,
  },
  'drafts.duplicate': { input: inLibrary({ path: draftPath }), output: draftDetail },
  'drafts.delete': { input: inLibrary({ path: draftPath }), output: z.object({ trashed: trashedDraft }) },
  /** Puts many drafts into the trash as one act; `trash.restoreMany` takes it back. */
  'drafts.deleteMany': {
    input: inLibrary({ paths: z.array(draftPath).min(1).max(10_000) }),
    output: z.object({ trashed: z.array(trashedDraft) }),
  },
  'drafts.reveal': { input: inLibrary({ path: draftPath }), output: done },
  /** Marks a draft as published; the outcome carries the new revision. */
  'drafts.publish': { input: inLibrary({ path: draftPath, revision, publication }), output: saveOutcome },
  /** Writes the file text of a draft, whole, when it cannot be edited by blocks (access `source`). */
  'drafts.saveSource': {
    input: inLibrary({ path: draftPath, revision, source: z.string().max(8_000_000) }),
    output: sourceOutcome,
  },
  /**
   * Ends a conflict between the draft at `path` and the draft `kept` that a save laid beside it: one of the two texts stands at
   * `path` afterwards, and the other is in the history of that draft and an entry of its own in the trash.
   */
  'drafts.settle': {
    input: inLibrary({ path: draftPath, kept: draftPath, choice: z.enum(['kept', 'other']) }),
    output: z.object({ draft: draftDetail, trashed: trashedDraft }),
  },
  /**
   * Writes a draft whose file is gone, with everything that is known of it: `properties` as the person sees them, and what else the
   * revision had in its front matter. `text` is the body, or the whole file of a draft that is shown as source.
   */
  'drafts.saveAgain': {
    input: inLibrary({
      path: draftPath,
      revision,
      kind: z.enum(['body', 'source']),
      text: z.string().max(8_000_000),
      properties: draftProperties,
    }),
    output: draftDetail,
  },
  /** The whole file as text, front matter included. */
  'drafts.source': { input: inLibrary({ path: draftPath }), output: z.object({ revision, source: z.string() }) },
  /** Asks for a place and writes `content` there; `null` when the person chose none. `printed` is what the window shows to a printer, as PDF. */
  'drafts.export': {
    input: inLibrary({
      path: draftPath,
      /** Further drafts whose words are in it. */
      others: z.array(draftPath).max(1000).default([]),
      format: z.enum(fileTypes),
      /** The name of the file without its ending; the draft's own when absent. */
      name: fileBaseName.optional(),
      content: z.union([z.string().max(200_000_000), z.instanceof(Uint8Array), z.literal('printed')]),
      /** A folder that `exports.chooseFolder` gave: then nothing is asked. */
      into: z.string().max(64).optional(),
    }),
    output: z.object({ file: z.string().nullable() }),
  },
  /** Asks for a folder to save several drafts in; `null` when the person chose none. */
  'exports.chooseFolder': { input: libraryOnly, output: z.object({ into: z.string().nullable() }) },
  'history.list': { input: inLibrary({ path: draftPath }), output: z.object({ versions: z.array(draftVersion) }) },
  'history.read': {
    input: inLibrary({ path: draftPath, version: versionName }),
    output: z.object({ body: z.string() }),
  },
  /**
   * Keeps a text as a version now, whatever the rhythm of versions: the one in the file, or one that had this revision there.
   * `null` when there is nothing to keep.
   */
  'history.keep': {
    input: inLibrary({ path: draftPath, revision: revision.optional() }),
    output: z.object({ version: z.string().nullable() }),
  },
  /** Gives a version a name, by which it is never thinned out, or takes the name away with `null`. */
  'history.name': {
    input: inLibrary({
      path: draftPath,
      version: versionName,
      name: z.string().trim().min(1).max(120).nullable(),
    }),
    output: done,
  },

  'trash.list': { input: libraryOnly, output: z.object({ drafts: z.array(trashedDraft) }) },
  'trash.restore': { input: inLibrary({ id: trashId }), output: z.object({ path: draftPath }) },
  /** A draft in the trash, for looking at: its text after the front matter, as far as a draft can be long. */
  'trash.read': { input: inLibrary({ id: trashId }), output: z.object({ draft: trashedDraft, body: z.string() }) },
  'trash.restoreMany': {
    input: inLibrary({ ids: z.array(trashId).min(1).max(10_000) }),
    output: z.object({ paths: z.array(draftPath) }),
  },
  /** Removes these from the trash for good, or everything with `null`. The window asks first. */
  'trash.empty': {
    input: inLibrary({ ids: z.array(trashId).min(1).max(10_000).nullable() }),
    output: z.object({ removed: z.number().int() }),
  },

  /** Finds drafts by folded words in title, text and topics (the last word as a prefix); an empty query lists by filter, newest first. */
  'drafts.search': {
    input: inLibrary({
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

  'topics.list': { input: libraryOnly, output: z.object({ topics: z.array(topicSummary) }) },
  'topics.create': { input: inLibrary({ name: topicName, role: topicRole.default('secondary') }), output: done },
  /** `demote` names the primary topic that becomes secondary when a third is made primary. */
  'topics.setRole': { input: inLibrary({ name: topicName, role: topicRole, demote: topicName.optional() }), output: done },
  'topics.setParent': { input: inLibrary({ name: topicName, parent: topicName.nullable() }), output: done },
  'topics.setShare': { input: inLibrary({ name: topicName, share: topicShare.nullable() }), output: done },
  'topics.rename': { input: inLibrary({ from: topicName, to: topicName }), output: topicRewrite },
  'topics.merge': { input: inLibrary({ from: topicName, into: topicName }), output: topicRewrite },
  'topics.delete': { input: inLibrary({ name: topicName }), output: topicRewrite },
  'topics.undo': { input: inLibrary({ undo: z.string().max(200) }), output: topicRewrite },
  /** Topics that the person's own tagged drafts suggest for this text. */
  'topics.suggest': {
    input: inLibrary({ path: draftPath, text: z.string().max(200_000) }),
    output: z.object({ suggestions: z.array(topicSuggestion) }),
  },

  /** Paragraphs of the person's other drafts, nearest first, that share topics with the draft at `path` or words with `text`. */
  'passages.find': {
    input: inLibrary({ path: draftPath, text: z.string().max(4000) }),
    output: z.object({ candidates: z.array(passageCandidate).max(100) }),
  },

  'series.read': { input: libraryOnly, output: seriesList },
  'series.write': { input: inLibrary(seriesList.shape), output: done },

  'profile.read': { input: libraryOnly, output: profile },
  /** Changes the given keys and no others; `practice.changed` tells of it. */
  'profile.write': { input: inLibrary(profileChange.shape), output: done },

  /** The channels that the person uses, with what each is for. */
  'register.read': { input: libraryOnly, output: channelRegister },
  'register.write': { input: inLibrary(channelRegister.shape), output: done },

  'policy.read': { input: libraryOnly, output: policy },
  'policy.write': { input: inLibrary(policyChange.shape), output: done },
  /** The words of the employer's policy, which are long and seldom asked for. */
  'policy.readText': { input: libraryOnly, output: policyText },
  'policy.writeText': { input: inLibrary(policyTextChange.shape), output: done },
  /** The words in a PDF, a Word document or a text; nothing is kept of it. */
  'policy.readFile': { input: inLibrary({ file: policyFile }), output: z.object({ words: z.string().max(longestPolicy) }) },

  'learning.read': { input: libraryOnly, output: learning },
  'learning.write': { input: inLibrary(learningChange.shape), output: done },

  /** Publications that pass the filter, the newest first, from `offset` on. */
  'portfolio.ledger': {
    input: inLibrary({
      filter: ledgerFilter,
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    output: z.object({ total: z.number().int(), rows: z.array(ledgerRow) }),
  },
  /** The figures of all that is out. Pieces that the ratio counts and the lens has not read are read next. */
  'portfolio.figures': { input: libraryOnly, output: portfolioFigures },
  /** What a stranger finds. */
  'portfolio.mirror': { input: libraryOnly, output: portfolioMirror },
  /** Drafts that oppose the views in the profile; a question to the writer and no judgement. */
  'portfolio.opposing': { input: libraryOnly, output: z.object({ drafts: z.array(opposingDraft) }) },

  /** What the lens says of these drafts, as far as it has read them; the others are read next, and `lens.read` tells of them. */
  'lens.figures': {
    input: inLibrary({ paths: z.array(draftPath).max(1000) }),
    output: z.object({ drafts: z.array(figuresOfDraft) }),
  },
  /** Lends the window the model of the lens: one serves all of Byline. An open draft is read before the library. */
  'lens.score': { input: inLibrary({ pieces: windowPieces }), output: windowScores },
  /** How much of the library the lens has read. */
  'lens.library': { input: libraryOnly, output: libraryReading },
  /** Begins to read the whole library in the background, or goes on; `lens.progressed` tells how far it is. */
  'lens.readLibrary': { input: libraryOnly, output: libraryReading },
  'lens.stopReading': { input: libraryOnly, output: libraryReading },
  'lens.dismissals': { input: libraryOnly, output: z.object({ dismissals: z.array(dismissal) }) },
  'lens.dismiss': { input: inLibrary(dismissal.shape), output: done },
  'lens.restore': { input: inLibrary(dismissal.shape), output: done },
  /** What the person said of sentences, the last at the end. */
  'lens.answers': { input: libraryOnly, output: z.object({ answers: z.array(lensAnswer) }) },
  'lens.answer': { input: inLibrary(lensAnswer.shape), output: done },
  'lens.takeBack': { input: inLibrary(lensAnswer.pick({ key: true, draft: true }).shape), output: done },
  /** Writes them as labelled text, a JSON object a line, into a file that the person chooses; `file` is `null` when they choose none. */
  'lens.exportAnswers': { input: libraryOnly, output: z.object({ file: z.string().nullable() }) },

  'folders.read': { input: libraryOnly, output: folderChoices },
  /** Sets what is given. What is left out goes from the list at once, and what no longer is comes back; the files stay as they are. */
  'folders.write': { input: inLibrary(folderChange.shape), output: done },

  /** The words that the person has taught this library, in the order of the file. */
  'words.read': { input: libraryOnly, output: z.object({ words: z.array(z.string()) }) },
  'words.add': { input: inLibrary({ word: ownWord }), output: done },
  'words.remove': { input: inLibrary({ word: ownWord }), output: done },

  /** An image of the library, by its path relative to the draft, for showing. */
  'images.read': {
    input: inLibrary({ draft: draftPath, source: z.string().min(1).max(1024) }),
    output: z.object({ type: z.string(), bytes: z.instanceof(Uint8Array) }),
  },
  /** Stores pasted or dropped image bytes beside the draft; the answer is the source to write into the Markdown. */
  'images.add': {
    input: inLibrary({
      draft: draftPath,
      name: z.string().max(200),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= 50_000_000),
    }),
    output: z.object({ source: z.string() }),
  },

  /** Keeps a text that cannot be written where it belongs, durably and outside of every library. */
  'recovery.keep': { input: unsavedText, output: recoveredText },
  /** What is kept there, of every library, the last kept first. */
  'recovery.list': { input: nothing, output: z.object({ texts: z.array(recoveredText) }) },
  'recovery.read': {
    input: z.object({ id: z.string().min(1).max(200) }).strict(),
    output: z.object({ kind: z.enum(['body', 'source']), text: z.string() }),
  },
  /** Puts a kept text into this library, into its draft where that is here; it leaves the recovery place when it is on disk. */
  'recovery.take': { input: inLibrary({ id: z.string().min(1).max(200) }), output: recoveryOutcome },
  'recovery.discard': { input: z.object({ id: z.string().min(1).max(200) }).strict(), output: done },

  /** Asks for a folder and writes a backup of the library there, history and trash too; `null` when the person chose none. */
  'backup.make': { input: libraryOnly, output: z.object({ backup: backupReport.nullable() }) },
  /** Asks for a folder, in which a backup is made every so often from now on; `never` ends that. */
  'backup.schedule': {
    input: inLibrary({ every: z.enum(['never', 'day', 'week']) }),
    output: z.object({ backups: backupState }),
  },
  /** Asks for a backup and for a folder, and unpacks the one into a new folder inside the other; `null` when nothing was chosen. */
  'backup.restore': {
    input: nothing,
    output: z.object({ restored: z.object({ place: z.string(), files: z.number().int() }).nullable() }),
  },

  /** Opens the folder that the last backup was restored into as a library. */
  'backup.openRestored': { input: nothing, output: z.object({ library: libraryState }) },

  /** Asks for files or a folder and reads what can come in; `null` when the person chose none. Nothing is written yet. */
  'imports.choose': {
    input: inLibrary({ from: z.enum(['files', 'folder']) }),
    output: z.object({ preview: importPreview.nullable() }),
  },
  /** The same of files that were dropped on the window. */
  'imports.look': {
    input: inLibrary({
      files: z
        .array(droppedFile)
        .min(1)
        .max(20_000)
        .refine(
          (files) => files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) <= largestDrop,
          'no more than can be dropped',
        ),
    }),
    output: z.object({ preview: importPreview }),
  },
  /** Brings in the chosen drafts of a preview, whole or not at all; `imports.progressed` tells how far it is. */
  'imports.start': {
    input: inLibrary({ id: importId, chosen: z.array(z.number().int().min(0)).min(1).max(200_000) }),
    output: importOutcome,
  },
  /** Ends what is being read or written; what was written of it goes again. */
  'imports.stop': { input: libraryOnly, output: done },
  /** Takes an import back as one act: its drafts go to the trash. */
  'imports.undo': { input: inLibrary({ undo: importId }), output: z.object({ trashed: z.number().int() }) },

  'settings.read': { input: nothing, output: settings },
  'settings.write': { input: settingsChange, output: settings },

  /** Opens an https, http or mailto address outside Byline, right after a key or a click. `words` are those of the link: when they name another place, the person is asked. */
  'links.open': { input: z.object({ url: z.string().max(2048), words: z.string().max(10_000).default('') }), output: done },
} as const;

export type CallName = keyof typeof calls;
/** The calls about a library, which name it. `recovery.keep` is for what no library can take, so any may be named. */
export type LibraryCallName = Exclude<
  { [Name in CallName]: ValidInput<Name> extends { library: string } ? Name : never }[CallName],
  'recovery.keep'
>;
/** The input of a call for whoever leaves the library to somebody else to add. */
export type InputSansLibrary<Name extends CallName> = Omit<CallInput<Name>, 'library'> & { library?: string };
export type CallInput<Name extends CallName> = z.input<(typeof calls)[Name]['input']>;
export type ValidInput<Name extends CallName> = z.output<(typeof calls)[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<(typeof calls)[Name]['output']>;
