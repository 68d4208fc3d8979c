import { z } from 'zod';
import { backupReport } from './backup.ts';
import { draftPath, revision } from './drafts.ts';
import { failure } from './errors.ts';
import { importProgress } from './imports.ts';
import { libraryReading } from './lens.ts';
import { libraryId, libraryState } from './library.ts';
import { settings } from './settings.ts';

/** The parts of a practice, by their files. */
export const practiceFiles = ['profile', 'register', 'policy', 'policyText', 'learning'] as const;
export type PracticeFile = (typeof practiceFiles)[number];

/** What the trusted side tells the window: that something changed, never the thing itself; the window asks again. */
export const events = {
  /** Files changed, by a save or (`outside`) by another program; a path may be gone. `renamed` maps old paths to new ones. */
  'drafts.changed': z.object({
    library: libraryId,
    paths: z.array(draftPath),
    renamed: z.record(draftPath, draftPath).default({}),
    outside: z.boolean().default(false),
    /** What stands at a path now, where it is known: whoever wrote or read that has nothing to ask; `null` is a file that is gone. */
    revisions: z.record(draftPath, revision.nullable()).default({}),
  }),
  'topics.changed': z.object({}),
  /** What `library.counts` and `topics.list` count may be another number now; a save of words changes none. */
  'library.recounted': z.object({ library: libraryId }),
  /** One of the files that tell how the person practises: profile, channels, policy, learning. */
  'practice.changed': z.object({ file: z.enum(practiceFiles) }),
  'series.changed': z.object({}),
  'library.opened': z.object({ library: libraryState.nullable() }),
  /** A library that was asked for from outside the window could not be opened; the one before stays open. */
  'library.refused': failure,
  'library.scanned': z.object({ read: z.number().int(), total: z.number().int(), done: z.boolean() }),
  /** The lens has read drafts that `lens.figures` was asked for and did not know: it knows them now. */
  'lens.read': z.object({ paths: z.array(draftPath) }),
  /** How far the reading of the whole library is. */
  'lens.progressed': libraryReading,
  /** The library's folder went away or came back. */
  'library.availabilityChanged': z.object({ available: z.boolean(), message: z.string() }),
  /** A backup was made, because somebody asked or it was due. */
  'backup.made': backupReport,
  /** The backup that was due could not be made. */
  'backup.failed': failure,
  /** How far an import is. */
  'imports.progressed': importProgress,
  /** Another program on this computer opened the library, or no other has it open any more; what to know about that as a sentence. */
  'library.sharingChanged': z.object({ library: libraryId, shared: z.boolean(), message: z.string() }),
  'settings.changed': settings,
  /** A menu entry was chosen. */
  'app.commandChosen': z.object({ command: z.string() }),
  /** The window, or its library, is about to close: save now and answer with `answerClosing`. */
  'app.closing': z.object({}),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;
export type StudioEvent = { [Name in EventName]: { name: Name; payload: EventPayload<Name> } }[EventName];
