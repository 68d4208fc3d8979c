import { createEditor, type LexicalEditor } from 'lexical';
import { onWritingTools } from '../writing-tools/load-writing-tools.ts';
import type { WritingTools } from '../writing-tools/writing-tools.ts';

/** Tables, also in an editor that is there before their code is loaded. */
export function registerLaterTables(editor: LexicalEditor): () => void {
  let undo = () => {};
  const forget = onWritingTools(({ tableNodes, registerTables }) => {
    addNodes(editor, tableNodes);
    undo = registerTables(editor);
  });
  return () => {
    forget();
    undo();
  };
}

/** Lexical takes kinds of nodes only when an editor is made, so that they are made known to another one and taken from there. */
function addNodes(editor: LexicalEditor, nodes: WritingTools['tableNodes']): void {
  if (editor.hasNodes(nodes)) return;
  for (const [type, known] of createEditor({ nodes })._nodes) {
    if (!editor._nodes.has(type)) editor._nodes.set(type, known);
  }
}
