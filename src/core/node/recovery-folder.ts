import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DraftFolder } from '../library/draft-folder.ts';
import { openDiskDraftFolder } from './disk-draft-folder.ts';
import { diskFailure } from './disk-failure.ts';
import { nodeFileSystem } from './file-system.ts';

/** Opens the folder for texts that could not be written where they belong, and makes it so that nobody else can look into it. */
export async function openRecoveryFolder(place: string): Promise<DraftFolder> {
  try {
    await mkdir(place, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw diskFailure(error, basename(place), 'write');
  }
  return openDiskDraftFolder(place, nodeFileSystem, 'owner-only');
}
