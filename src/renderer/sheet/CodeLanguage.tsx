import { $getNodeByKey } from 'lexical';
import { useRef } from 'react';
import { focusText } from '../text/commands/focus-text.ts';
import { $isCodeBlockNode } from '../text/nodes/code-block-node.ts';
import type { TextState } from '../text/text-state.ts';
import { useText } from '../words/text.tsx';
import { useNodeAtCaret } from './block-at-caret.ts';
import { NodeField } from './NodeField.tsx';
import { useAnchor } from './use-anchor.ts';

/** The language of the code block with the caret, in its corner. */
export function CodeLanguage({ parts: { editor } }: { parts: TextState }) {
  const text = useText('editor');
  const place = useRef<HTMLDivElement>(null);
  const key = useNodeAtCaret(editor, $isCodeBlockNode);
  useAnchor(place, () => (key === null ? null : (editor.getElementByKey(key)?.getBoundingClientRect() ?? null)), 'end', [key]);
  if (key === null) return null;
  const language = editor.read(() => {
    const node = $getNodeByKey(key);
    return $isCodeBlockNode(node) ? node.getLanguage() : '';
  });
  const setLanguage = (typed: string) => {
    editor.update(() => {
      const node = $getNodeByKey(key);
      if ($isCodeBlockNode(node)) node.setLanguage(typed.trim().replace(/[`\s]+/g, '-'));
    });
  };
  return (
    <div ref={place} className="code-language">
      <NodeField
        key={key}
        className="code-language-field"
        label={text('code.language')}
        placeholder={text('code.language')}
        value={language}
        onCommit={setLanguage}
        onDone={() => focusText(editor)}
      />
    </div>
  );
}
