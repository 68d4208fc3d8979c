import { useEffect, useState } from 'react';
import { createLossCounter, type Loss } from '../../domain/channels/losses.ts';
import { type ExportFormat, fileTypeOf } from '../../domain/export/export-format.ts';
import type { Site } from '../../domain/export/site.ts';
import { readSitePage } from './site-page.ts';

/** What the chosen drafts lose as files for a site, all together; `null` until that is known, and for other kinds of files. */
export function useSiteLosses(paths: readonly string[], format: ExportFormat): readonly Loss[] | null {
  const [losses, setLosses] = useState<readonly Loss[] | null>(null);
  const wanted = paths.join('\n');
  useEffect(() => {
    let isWanted = true;
    setLosses(null);
    if (isSite(format) && wanted !== '')
      void lossesOf(wanted.split('\n'), format, () => isWanted).then((found) => isWanted && setLosses(found));
    return () => {
      isWanted = false;
    };
  }, [wanted, format]);
  return losses;
}

function isSite(format: ExportFormat): format is Site {
  return fileTypeOf(format) === 'md';
}

/** A draft that cannot be read now says so when it is saved. */
async function lossesOf(paths: readonly string[], site: Site, isWanted: () => boolean): Promise<readonly Loss[]> {
  const { siteLosses } = await import('../../domain/export/site-markdown.ts');
  const all = createLossCounter();
  for (const path of paths) {
    if (!isWanted()) break;
    const page = await readSitePage(path).catch(() => null);
    for (const { kind, count, words } of page === null ? [] : siteLosses(site, page))
      for (let at = 0; at < count; at += 1) all.add(kind, words[at] ?? '');
  }
  return all.list();
}
