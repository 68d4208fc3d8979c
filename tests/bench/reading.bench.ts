import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeFiles } from '../e2e/support/folders.ts';
import { buildByline } from './byline.ts';
import { ownDrafts } from './own-texts.ts';
import { measureFrames } from './reading-frames.ts';
import { measureReading } from './reading-saves.ts';
import type { Measurement } from './result.ts';

const drafts = 500;

/** The lens over a library of 500 drafts in both languages: the window first, then the trusted side by itself. */
export async function run(): Promise<Measurement[]> {
  buildByline();
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'byline-reading-bench-')));
  try {
    const place = { library: path.join(home, 'library'), data: path.join(home, 'data') };
    mkdirSync(place.library);
    const files = ownDrafts(drafts);
    writeFiles(place.library, files);
    return [...(await measureFrames(files)), ...(await measureReading(place, drafts))];
  } finally {
    rmSync(home, { recursive: true });
  }
}
