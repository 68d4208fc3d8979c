import './text.css';
import { useEffect, useRef } from 'react';
import type { Language } from '../../domain/drafts/draft.ts';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import type { TextState } from '../text/text-state.ts';
import { LazyView } from '../ui/LazyView.tsx';
import { useValue } from '../ui/value.ts';
import { useText } from '../words/text.tsx';
import { textBars } from './lazy-views.ts';
import { SlashMenu } from './SlashMenu.tsx';
import { TextDecorators } from './TextDecorators.tsx';

interface DraftTextProps {
  parts: TextState;
  lang: Language | null;
}

/** The text itself: the element that Lexical writes into, and what stands over it. */
export function DraftText({ parts, lang }: DraftTextProps) {
  const text = useText('editor');
  const root = useRef<HTMLDivElement>(null);
  const { editor } = parts;
  useEffect(() => {
    editor.setRootElement(root.current);
    return () => editor.setRootElement(null);
  }, [editor]);
  const { typography } = useSettings().settings;
  useEffect(() => parts.typography.set(typography), [parts, typography]);
  const placeholder = text('text.placeholder');
  useEffect(() => {
    root.current?.style.setProperty('--placeholder', JSON.stringify(placeholder));
  }, [placeholder]);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: rich text has no element of its own. */}
      <div
        ref={root}
        className="draft-text"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={text('text.label')}
        lang={lang ?? undefined}
        spellCheck={false}
      />
      <TextDecorators parts={parts} />
      <SlashMenu parts={parts} root={root} />
      <LaterBars parts={parts} />
    </>
  );
}

function LaterBars({ parts }: { parts: TextState }) {
  return useValue(parts.finder) === null ? null : <LazyView view={textBars} parts={parts} />;
}
