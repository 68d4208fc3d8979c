import type { Dates } from '../words/dates.ts';
import type { Text } from '../words/texts.ts';
import type { GroupKey } from './list-order.ts';

/** What a group of the list is called. `text` is of the namespace `library`. */
export function groupLabel(group: GroupKey, text: Text, dates: Dates): string {
  switch (group.kind) {
    case 'none':
      return '';
    case 'date':
      return group.span.kind === 'month' ? dates.month(group.span.year, group.span.month) : text(`span.${group.span.kind}`);
    case 'topic':
      return group.topic ?? text('group.noTopic');
    case 'status':
      return text(`status.${group.status}`);
  }
}
