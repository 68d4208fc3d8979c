import { parse } from 'csv-parse/sync';
import { draftsFromShares, isBareShare, type Row } from '../../../domain/import/linked-in.ts';
import { largestTable } from './limits.ts';
import { textFromBytes } from './plain-bytes.ts';
import { documentDrafts } from './read-documents.ts';
import { escaped } from './read-x.ts';
import type { Finding, Reading } from './reading.ts';

/** One's own posts and articles in an export of LinkedIn. */
export async function* readLinkedIn(reading: Reading): AsyncGenerator<Finding> {
  const { files, root } = reading;
  const inside = files.files.filter(({ path }) => path.startsWith(root));
  const tables = inside.filter(({ path }) => /^Shares(?:_\d+)?\.csv$/i.test(path.slice(root.length)));
  const articles = inside.filter(({ path }) => /^Articles\/.*\.html?$/i.test(path.slice(root.length)));
  const total = tables.length + articles.length;
  for (const { path } of tables) {
    const bytes = await files.read(path, largestTable);
    const rows = bytes === null ? null : rowsOrNull(textFromBytes(bytes) ?? '');
    if (rows === null) yield { total, drafts: [], skipped: [{ name: path, reason: bytes === null ? 'too-large' : 'damaged' }] };
    else yield { total, drafts: draftsFromShares(rows, escaped), skipped: rows.filter(isBareShare).map(shareName) };
  }
  for (const { path } of articles) {
    const { drafts, skipped } = await documentDrafts(reading, path);
    const published = drafts.map((draft) => ({
      ...draft,
      status: draft.date === null ? draft.status : ('published' as const),
      publications: draft.date === null ? [] : [{ channel: 'linkedin', date: draft.date }],
    }));
    yield { total, drafts: published, skipped };
  }
}

function shareName(row: Row) {
  return { name: row.ShareLink ?? row.Date ?? '', reason: 'repost' as const };
}

function rowsOrNull(text: string): Row[] | null {
  try {
    return parse(text, { bom: true, columns: true, relax_column_count: true, skip_empty_lines: true }) as Row[];
  } catch {
    return null;
  }
}
