import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildByline } from './byline.ts';
import { measureHeld } from './holding.ts';
import { writeDrafts } from './many-drafts.ts';
import type { Measurement } from './result.ts';
import { measureSaves } from './saving.ts';
import { measureScans } from './scanning.ts';
import { measureSearch } from './searching.ts';
import { measureStarts } from './starting.ts';

/** The trusted side on a library of so many drafts, with the built index thread. */
export async function run(drafts: number, wants: (promise: string) => boolean): Promise<Measurement[]> {
  buildByline();
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'byline-core-bench-')));
  try {
    const place = { library: path.join(home, 'library'), data: path.join(home, 'data') };
    mkdirSync(place.library);
    const files = writeDrafts(place.library, drafts);
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(place.library, file)).size, 0);
    const parts: readonly (readonly [promise: string, measure: () => Promise<Measurement[]>])[] = [
      ['P4', () => measureSearch(place.library, path.join(home, 'search.sqlite'), files)],
      ['P6', () => measureSaves(home)],
      ['P7', () => measureStarts(place, files)],
      ['P8', () => measureScans(place.library, files)],
      ['P11', () => measureHeld(place, { drafts, bytes })],
    ];
    const measured: Measurement[] = [];
    for (const [promise, measure] of parts)
      if (wants(promise) || (promise === 'P8' && wants('P5'))) measured.push(...(await measure()));
    return measured;
  } finally {
    rmSync(home, { recursive: true });
  }
}
