import { z } from 'zod';

/** What a backup holds, after it was read back: the file, and how many files with how many bytes are in it. */
export const backupReport = z.object({ file: z.string(), files: z.number().int(), bytes: z.number() });

/** Where and how often a backup is made by itself; `null` is never. */
export const backupState = z.object({ folder: z.string(), every: z.enum(['day', 'week']) }).nullable();
export type BackupState = z.infer<typeof backupState>;
