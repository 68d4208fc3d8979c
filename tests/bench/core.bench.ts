import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildByline } from './byline.ts';
import { writeDrafts } from './many-drafts.ts';
import type { Measurement } from './result.ts';
import { measureSaves } from './saving.ts';
import { measureScans } from './scanning.ts';
import { measureSearch } from './searching.ts';
import { measureStarts } from './starting.ts';

const drafts = 10_000;

/** The trusted side on a library of 10,000 drafts, with the built index thread. */
export async function run(): Promise<Measurement[]> {
  buildByline();
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'byline-core-bench-')));
  try {
    const place = { library: path.join(home, 'library'), data: path.join(home, 'data') };
    mkdirSync(place.library);
    const files = writeDrafts(place.library, drafts);
    const saves = await measureSaves(home);
    const scans = await measureScans(place.library, files);
    const search = await measureSearch(place.library, path.join(home, 'search.sqlite'), files);
    return [...search, ...saves, ...(await measureStarts(place, files)), ...scans];
  } finally {
    rmSync(home, { recursive: true });
  }
}
