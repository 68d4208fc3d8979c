import type { FocusEvent, KeyboardEvent } from 'react';
import type { Language } from '../../domain/drafts/draft.ts';
import { forgetWayBack, goBackFromDraft } from '../window/typed-ahead.ts';
import { useText } from '../words/text.tsx';

interface TitleLineProps {
  title: string;
  lang: Language | null;
  onChange: (title: string) => void;
  /** Called when the person goes on to the text. */
  onLeave: () => void;
}

const longest = 300;

/**
 * The title above the text: one paragraph that grows with its words. Enter and the down arrow on its last line go to the text,
 * Escape goes back to where the title was asked for.
 */
export function TitleLine({ title, lang, onChange, onLeave }: TitleLineProps) {
  const text = useText('editor');
  const leave = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing && goBackFromDraft()) event.preventDefault();
    const field = event.currentTarget;
    const isAtEnd = field.selectionStart === field.value.length && field.selectionEnd === field.value.length;
    if (event.nativeEvent.isComposing || !(event.key === 'Enter' || (event.key === 'ArrowDown' && isAtEnd))) return;
    event.preventDefault();
    onLeave();
  };
  return (
    <div className="sheet-title-line">
      <textarea
        className="sheet-title"
        dir="auto"
        data-focus="title"
        aria-label={text('title.label')}
        placeholder={text('title.placeholder')}
        rows={1}
        maxLength={longest}
        value={title}
        lang={lang ?? undefined}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value.replace(/[\r\n]+/g, ' '))}
        onKeyDown={leave}
        onBlur={forgetUnlessWindowLeft}
      />
      {/* Whoever marks words of the title writes them here, over those of the field. */}
      <div className="sheet-title sheet-title-marks" dir="auto" data-marks="title" aria-hidden="true" />
    </div>
  );
}

/** Who goes to another window and comes back is still in the title. */
function forgetUnlessWindowLeft({ currentTarget }: FocusEvent): void {
  if (document.activeElement !== currentTarget) forgetWayBack();
}
