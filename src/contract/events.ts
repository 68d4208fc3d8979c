import { z } from 'zod';
import { draftPath } from './drafts.ts';
import { failure } from './errors.ts';
import { libraryReading } from './lens.ts';
import { libraryState } from './library.ts';
import { settings } from './settings.ts';

/** What the trusted side tells the window: that something changed, never the thing itself; the window asks again. */
export const events = {
  /** Files changed, by a save or (`outside`) by another program; a path may be gone. `renamed` maps old paths to new ones. */
  'drafts.changed': z.object({
    paths: z.array(draftPath),
    renamed: z.record(draftPath, draftPath).default({}),
    outside: z.boolean().default(false),
  }),
  'topics.changed': z.object({}),
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
  'settings.changed': settings,
  /** A menu entry was chosen. */
  'app.commandChosen': z.object({ command: z.string() }),
  /** The window, or its library, is about to close: save now and answer with `window.flushed`. */
  'app.closing': z.object({}),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;
export type StudioEvent = { [Name in EventName]: { name: Name; payload: EventPayload<Name> } }[EventName];
