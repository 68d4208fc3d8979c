import { useEffect, useState } from 'react';
import { createLossCounter, type Loss } from '../../domain/channels/losses.ts';
import type { ExportFormat } from '../../domain/export/export-format.ts';
import { readableSource } from './export-draft.ts';
import { readSitePage } from './site-page.ts';

/** What the chosen drafts lose as files of this kind, all together; `null` until that is known. */
export function useExportLosses(paths: readonly string[], format: ExportFormat): readonly Loss[] | null {
  const [losses, setLosses] = useState<readonly Loss[] | null>(null);
  const wanted = paths.join('\n');
  useEffect(() => {
    let isWanted = true;
    setLosses(null);
    if (wanted !== '') void lossesOf(wanted.split('\n'), format, () => isWanted).then((found) => isWanted && setLosses(found));
    return () => {
      isWanted = false;
    };
  }, [wanted, format]);
  return losses;
}

/** A draft that cannot be read now says so when it is saved. */
async function lossesOf(paths: readonly string[], format: ExportFormat, isWanted: () => boolean): Promise<readonly Loss[]> {
  const lossesIn = await lossesFor(format);
  const all = createLossCounter();
  for (const path of paths) {
    if (!isWanted()) break;
    const page = await readSitePage(path).catch(() => null);
    for (const { kind, count, words } of page === null ? [] : lossesIn(page))
      for (let at = 0; at < count; at += 1) all.add(kind, words[at] ?? '');
  }
  return all.list();
}

async function lossesFor(format: ExportFormat): Promise<(page: ReadPage) => Loss[]> {
  if (format === 'html' || format === 'docx' || format === 'pdf') {
    const { fileLosses } = await import('../../domain/export/file-losses.ts');
    return (page) => fileLosses(format, readableSource(page));
  }
  const { siteLosses } = await import('../../domain/export/site-markdown.ts');
  return (page) => siteLosses(format, page);
}

type ReadPage = Awaited<ReturnType<typeof readSitePage>>;
