import { z } from 'zod';
import { strictnesses } from '../domain/insight/bounds.ts';
import { backupState } from './backup.ts';
import { day } from './profile.ts';

/** What a person knows better about a channel, for one of their accounts there; by the keys of `factsOf`. */
const accounts = z
  .array(
    z.object({
      channel: z.string().min(1).max(64),
      name: z.string().trim().max(80),
      checked: day,
      facts: z.record(z.string().max(64), z.number().int().min(0).max(1_000_000)),
    }),
  )
  .max(60);
const usedAccounts = z.record(z.string().max(64), z.string().max(80));

/** The draft that was last written in, and its caret: so many characters into so many blocks. */
const leftOff = z.object({
  path: z.string().max(1024),
  block: z.number().int().min(0).max(10_000_000),
  offset: z.number().int().min(0).max(10_000_000),
});
export type LeftOff = z.infer<typeof leftOff>;
const leftOffs = z.record(z.string().max(64), leftOff);

const foldedSections = z.array(z.string().max(64)).max(20);

/** What a person sets for this computer; what belongs to a library travels with the library instead. */
export const settings = z.object({
  /** Interface language; `system` follows the computer. */
  language: z.enum(['system', 'en', 'pl']).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Size of the text in the sheet, in pixels. */
  textSize: z.number().min(14).max(28).default(18.5),
  /** Folders of libraries opened before, the last one first. */
  libraries: z.array(z.string()).max(20).default([]),
  showMarks: z.boolean().default(true),
  /** Whether words that no dictionary knows are marked. */
  spelling: z.boolean().default(true),
  /** Whether quotation marks, dashes and dots are set as they are typed. */
  typography: z.boolean().default(true),
  /** How much the lens marks. */
  strictness: z.enum(strictnesses).default('balanced'),
  sidebarOpen: z.boolean().default(true),
  listOpen: z.boolean().default(true),
  /** Sections of the navigation that are folded away. */
  foldedSections: foldedSections.default([]),
  /** Channels counted in the status bar. */
  countedChannels: z.array(z.string().max(64)).max(12).default(['x', 'linkedin']),
  accounts: accounts.default([]),
  /** Which account counts on a channel, by its name. */
  usedAccounts: usedAccounts.default({}),
  /** Which posts of a thread were copied already: for `draft channel`, the digests of their texts. The last written comes last. */
  copiedParts: z.record(z.string().max(300), z.array(z.string().max(64)).max(400)).default({}),
  /** Where the person left off, by the id of the library. */
  leftOff: leftOffs.default({}),
  /** Where and how often the open library is backed up; set by `backup.schedule` only, since the person chooses the folder. */
  backups: backupState.default(null),
});
export type Settings = z.infer<typeof settings>;

/** The settings the window may change; the list of libraries changes only by opening one, and the folder of backups only by choosing it. */
export const settingsChange = z
  .object({
    language: z.enum(['system', 'en', 'pl']),
    theme: z.enum(['system', 'light', 'dark']),
    textSize: z.number().min(14).max(28),
    showMarks: z.boolean(),
    spelling: z.boolean(),
    typography: z.boolean(),
    strictness: z.enum(strictnesses),
    sidebarOpen: z.boolean(),
    listOpen: z.boolean(),
    foldedSections,
    countedChannels: z.array(z.string().max(64)).max(12),
    accounts,
    usedAccounts,
    copiedParts: z.record(z.string().max(300), z.array(z.string().max(64)).max(400)),
    leftOff: leftOffs,
  })
  .partial();
export type SettingsChange = z.infer<typeof settingsChange>;
