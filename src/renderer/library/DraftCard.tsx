import { memo } from 'react';
import type { DraftSummary } from '../../contract/drafts.ts';
import { CardShares } from '../findings/CardShares.tsx';
import { lastPublication } from '../findings/publication-text.ts';
import { Highlighted } from '../ui/Highlighted.tsx';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';
import type { Ranges } from './rows.ts';

interface DraftCardProps {
  /** Of the option, which is named by title and foot and described by how the text begins. */
  id: string;
  draft: DraftSummary;
  title: Ranges;
  snippet: string;
  found: Ranges;
  /** Whether the status is worth saying because the list holds several. */
  showsStatus: boolean;
}

/** A draft in the list: title, how it begins or where the words were found, topic, kind and length. */
export const DraftCard = memo(function DraftCard({ id, draft, title, snippet, found, showsStatus }: DraftCardProps) {
  const text = useText('library');
  const dates = useDates();
  const published = draft.status === 'published' ? lastPublication(draft.publications, dates.day) : null;
  return (
    <>
      <div className="draft-card-title">
        {draft.title.trim() === '' ? <em>{text('untitled')}</em> : <Highlighted text={draft.title} ranges={title} />}
      </div>
      {snippet !== '' && (
        <div id={`${id}-text`} aria-hidden="true" className="draft-card-snippet">
          <Highlighted text={snippet} ranges={found} />
        </div>
      )}
      <div className="draft-card-foot">
        <TopicChips draft={draft} />
        <span className="draft-card-meta" title={text('words', { count: draft.words })}>
          {published ?? `${text(`kind.${draft.kind}`)} · ${showsStatus ? text(`status.${draft.status}`) : lengthOf(draft, text)}`}
        </span>
        <CardShares draft={draft} />
      </div>
    </>
  );
});

function lengthOf(draft: DraftSummary, text: ReturnType<typeof useText>): string {
  return draft.access === 'editable' ? text('words', { count: draft.words }) : text(`access.${draft.access}`);
}

function TopicChips({ draft }: { draft: DraftSummary }) {
  const text = useText('library');
  const [first, ...others] = draft.topics;
  if (first === undefined) {
    return (
      <span className="chip chip-dashed" data-act="topics">
        <span>{text('card.addTopic')}</span>
      </span>
    );
  }
  return (
    <span className="chip" title={draft.topics.join(', ')}>
      <span>{first}</span>
      {others.length > 0 && <span>+{others.length}</span>}
    </span>
  );
}
