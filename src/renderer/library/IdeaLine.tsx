import { Lightbulb } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useText } from '../words/text.tsx';
import { useDraftCommands } from './use-draft-commands.ts';

/** One line becomes an idea in one step: type, Enter, and the line is free for the next one. */
export function IdeaLine() {
  const text = useText('library');
  const { keepIdea } = useDraftCommands();
  const [line, setLine] = useState('');
  const id = useId();
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const title = line.trim();
    if (title === '') return;
    setLine('');
    const kept = await keepIdea(title);
    if (!kept) setLine(title);
  };
  return (
    <form className="idea-line" onSubmit={(event) => void keep(event)}>
      <Lightbulb size={17} aria-hidden className="idea-sign" />
      <label htmlFor={id} className="visually-hidden">
        {text('idea.label')}
      </label>
      <input
        id={id}
        className="idea-input"
        placeholder={text('idea.placeholder')}
        value={line}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => setLine(event.target.value)}
      />
      <button type="submit" className="button button-quiet" disabled={line.trim() === ''}>
        {text('idea.keep')}
      </button>
    </form>
  );
}
