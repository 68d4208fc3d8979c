import { useId } from 'react';
import { useOpenDraftRef } from '../../draft/OpenDraftProvider.tsx';
import type { Insertion } from '../../text/access/text-access.ts';
import { webAddress } from '../../text/commands/address.ts';
import { failureText } from '../../words/failure-text.ts';
import { useText } from '../../words/text.tsx';
import type { Passage } from './find-passages.ts';
import { type FoundPassages, usePassages } from './use-passages.ts';

interface PassageListProps {
  sentence: string;
  onPut(insertion: Insertion): void;
}

/** Passages of the person's other drafts that show what the sentence tells, to link or to quote. */
export function PassageList({ sentence, onPut }: PassageListProps) {
  const text = useText('acting');
  const titleId = useId();
  const path = useOpenDraftRef().current?.path ?? '';
  const found = usePassages(path, sentence);
  return (
    <section className="act-passages" aria-labelledby={titleId}>
      <h4 id={titleId}>{text('passages.title')}</h4>
      <p role="status" className="act-advice">
        <Finding found={found} />
      </p>
      {found.state === 'found' && found.passages.length > 0 && (
        <ul>
          {found.passages.map((passage) => (
            <PassageItem key={`${passage.path} ${passage.text}`} passage={passage} onPut={onPut} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Finding({ found }: { found: FoundPassages }) {
  const text = useText('acting');
  const app = useText('app');
  if (found.state === 'looking') return text('passages.looking');
  if (found.state === 'failed') return failureText(app, found.failure);
  return found.passages.length === 0 ? text('passages.none') : text('passages.found', { count: found.passages.length });
}

function PassageItem({ passage, onPut }: { passage: Passage; onPut: PassageListProps['onPut'] }) {
  const text = useText('acting');
  const families = useText('lens');
  const { title, family, link } = passage;
  const address = link === null ? null : webAddress(link);
  return (
    <li>
      <p className="act-passage-head">
        <strong>{title}</strong> <span>{families(`family.${family}`)}</span>
      </p>
      <p className="act-passage-text">{shortened(passage.text)}</p>
      <div className="act-passage-foot">
        {address !== null && (
          <button
            type="button"
            className="link-button"
            aria-label={text('passages.linkTo', { title })}
            title={address}
            onClick={() => onPut({ as: 'sentence', words: [{ text: title, link: address }] })}
          >
            {text('passages.link')}
          </button>
        )}
        <button
          type="button"
          className="link-button"
          aria-label={text('passages.quoteFrom', { title, words: beginning(passage.text) })}
          onClick={() => onPut({ as: 'quote', words: [{ text: passage.text }] })}
        >
          {text('passages.quote')}
        </button>
      </div>
    </li>
  );
}

const shown = 220;
const named = 40;

const shortened = (words: string): string => cut(words, shown);
const beginning = (words: string): string => cut(words, named);

function cut(words: string, length: number): string {
  if (words.length <= length) return words;
  const end = words.lastIndexOf(' ', length);
  return `${words.slice(0, end > length / 2 ? end : length)} …`;
}
