import { constants } from 'node:fs';
import {
  access,
  link,
  lstat,
  mkdir,
  open,
  opendir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  statfs,
  unlink,
} from 'node:fs/promises';

/** For reading: a named pipe is opened without waiting for whoever writes into it, and can then be seen to be none of ours. */
export const forReading = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The file calls that Byline makes on a library and its backups. One value, so that a test can make any of them fail. */
export const nodeFileSystem = {
  access,
  link,
  lstat,
  mkdir,
  open,
  opendir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  statfs,
  unlink,
};

export type FileSystem = typeof nodeFileSystem;
