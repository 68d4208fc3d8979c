import type { Severity } from '../findings/finding.ts';
import type { Notice } from './read-blocks.ts';

/** What a rule names and what is personal may want other words. The rest is good to know; what opposes a view is a guess. */
export function severityOfNotice(notice: Notice): Severity {
  return notice.kind === 'rule' || notice.kind === 'personal' ? 'reconsider' : 'notice';
}
