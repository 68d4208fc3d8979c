import { z } from 'zod';

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
  sidebarOpen: z.boolean().default(true),
  listOpen: z.boolean().default(true),
  /** Channels counted in the status bar. */
  countedChannels: z.array(z.string().max(64)).max(12).default(['x', 'linkedin']),
  /** Limits of channels that differ from the shipped ones, by `channel.limit`: a server of one's own, a paid account. */
  ownLimits: z.record(z.string().max(64), z.number().int().min(20).max(1_000_000)).default({}),
});
export type Settings = z.infer<typeof settings>;

/** The settings the window may change; the list of libraries changes only by opening one. */
export const settingsChange = z
  .object({
    language: z.enum(['system', 'en', 'pl']),
    theme: z.enum(['system', 'light', 'dark']),
    textSize: z.number().min(14).max(28),
    showMarks: z.boolean(),
    sidebarOpen: z.boolean(),
    listOpen: z.boolean(),
    countedChannels: z.array(z.string().max(64)).max(12),
    ownLimits: z.record(z.string().max(64), z.number().int().min(20).max(1_000_000)),
  })
  .partial();
export type SettingsChange = z.infer<typeof settingsChange>;
