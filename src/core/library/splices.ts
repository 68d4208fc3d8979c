import type { TextChange } from '../../contract/drafts.ts';

/** The text after some splices of it, `null` when they overlap, run backwards or reach outside. */
export function withChanges(text: string, changes: readonly TextChange[]): string | null {
  const parts: string[] = [];
  let done = 0;
  for (const change of changes) {
    if (change.start < done || change.end < change.start || change.end > text.length) return null;
    parts.push(text.slice(done, change.start), change.text);
    done = change.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
