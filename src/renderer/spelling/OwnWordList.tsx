import { useId } from 'react';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';
import { useOpenSpelling } from './SpellingProvider.tsx';

/** The words that the person has taught this library, each with its way out. */
export function OwnWordList() {
  const text = useText('settings');
  const { own } = useOpenSpelling();
  const toaster = useToaster();
  const remove = (word: string) => {
    own.remove(word);
    toaster.settled(`taught ${word}`);
  };
  const title = useId();
  return (
    <section className="setting" aria-labelledby={title}>
      <h3 id={title} className="field-label">
        {text('ownWords.title')}
      </h3>
      <p className="field-hint">{text('ownWords.lead')}</p>
      {own.words.length === 0 && <p>{text('ownWords.none')}</p>}
      <ul className="dismissals">
        {own.words.map((word) => (
          <OwnWord key={word} word={word} onRemove={() => remove(word)} />
        ))}
      </ul>
    </section>
  );
}

function OwnWord({ word, onRemove }: { word: string; onRemove: () => void }) {
  const text = useText('settings');
  const name = useId();
  const button = useId();
  return (
    <li className="dismissal">
      <p id={name} className="dismissal-words">
        {word}
      </p>
      <button id={button} type="button" className="button" aria-labelledby={`${button} ${name}`} onClick={onRemove}>
        {text('ownWords.remove')}
      </button>
    </li>
  );
}
