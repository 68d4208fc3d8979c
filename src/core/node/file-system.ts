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
  rmdir,
  stat,
  unlink,
} from 'node:fs/promises';

/** The file calls that Byline makes on a library. One value, so that a test can make any of them fail. */
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
  rmdir,
  stat,
  unlink,
};

export type FileSystem = typeof nodeFileSystem;
