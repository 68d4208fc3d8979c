import { dayOf, type ImportedDraft, plainDraft } from './imported-draft.ts';

/** A row of a table, by the names in its first line. */
export type Row = Readonly<Record<string, string>>;

/** The posts in LinkedIn's `Shares.csv` as published drafts, the oldest first. Rows without words are passed on pieces of others. */
export function draftsFromShares(rows: readonly Row[], escaped: (text: string) => string): ImportedDraft[] {
  const drafts = rows.flatMap((row, at) => draftFromShare(row, at, escaped) ?? []);
  return drafts.toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));
}

/** Whether a row has no words of its owner's. */
export function isBareShare(row: Row): boolean {
  return wordsOf(row) === '';
}

function draftFromShare(row: Row, at: number, escaped: (text: string) => string): ImportedDraft | null {
  const words = wordsOf(row);
  const date = dayOf(row.Date ?? '');
  if (words === '' || date === null) return null;
  const shared = webAddress(row.SharedUrl);
  const link = webAddress(row.ShareLink);
  const body = [escaped(words), ...(shared === null || words.includes(shared) ? [] : [shared])].join('\n\n');
  return {
    ...plainDraft('', `${body}\n`),
    target: `${date}-${String(at + 1).padStart(4, '0')}.md`,
    kind: 'post',
    status: 'published',
    date,
    publications: [{ channel: 'linkedin', date, ...(link === null ? {} : { link }) }],
  };
}

/** LinkedIn writes each line of a post in quotes of its own. */
function wordsOf({ ShareCommentary: words = '' }: Row): string {
  const lines = words.split(/\r?\n/);
  const inner = lines.slice(1).every((line) => line.startsWith('"')) && lines.slice(0, -1).every((line) => line.endsWith('"'));
  const plain = lines.length > 1 && inner ? lines.map((line) => line.replace(/^"|"$/g, '')) : lines;
  return plain.join('\n').trim();
}

function webAddress(text: string | undefined): string | null {
  return text !== undefined && /^https?:\/\/\S{1,2000}$/.test(text.trim()) ? text.trim() : null;
}
