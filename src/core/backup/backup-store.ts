/** What a backup holds: files, and their bytes before they were packed. */
export interface BackupReport {
  /** The file of the backup. */
  file: string;
  files: number;
  bytes: number;
}

/** Writes and reads backups: a `.zip` of a library with everything in it, its history and trash too. */
export interface BackupStore {
  /**
   * Packs the folder of a library into `<name> <day>.zip` in another folder, and reads it back. The file has its name only when
   * every byte of it was found again. Throws `no-space`, `unwritable`, `unreadable`, or `invalid-input` for a folder in the library.
   */
  write(library: { place: string; name: string }, folder: string, day: string): Promise<BackupReport>;
  /** Unpacks a backup into a new folder inside another; gives that folder. It appears whole or not at all. */
  restore(file: string, folder: string): Promise<{ place: string; files: number }>;
  /** The day of the newest backup of this name in a folder, `null` when there is none. */
  latest(name: string, folder: string): Promise<string | null>;
}
