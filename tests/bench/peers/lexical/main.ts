import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { createElement, useCallback } from 'react';
import { createRoot } from 'react-dom/client';

/** The smallest rich text editor that React and Lexical make: one root, one paragraph, undo. */
function Editor() {
  const attach = useCallback((element: HTMLElement | null) => {
    const editor = createEditor({
      nodes: [HeadingNode, QuoteNode],
      onError(error) {
        throw error;
      },
    });
    registerRichText(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    editor.setRootElement(element);
    editor.update(() => {
      $getRoot().append($createParagraphNode().append($createTextNode('Hello')));
    });
  }, []);
  return createElement('div', { ref: attach, contentEditable: true, suppressContentEditableWarning: true });
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root');
createRoot(root).render(createElement(Editor));
