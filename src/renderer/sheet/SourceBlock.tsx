import { $getNodeByKey, type LexicalEditor, type NodeKey } from 'lexical';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { $isSourceBlockNode } from '../text/nodes/source-block-node.ts';
import { useText } from '../words/text.tsx';

interface SourceBlockProps {
  editor: LexicalEditor;
  nodeKey: NodeKey;
  source: string;
}

/** A part that is kept as its Markdown. A double press, Enter on the button or the button itself opens it for editing. */
export function SourceBlock({ editor, nodeKey, source }: SourceBlockProps) {
  const text = useText('editor');
  const [editing, setEditing] = useState(false);
  const close = (changed: string) => {
    setEditing(false);
    if (changed !== source) editor.update(() => $setSource(nodeKey, changed));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the double press is a shortcut for the button inside.
    <div className="source-block" onDoubleClick={() => setEditing(true)}>
      <div className="source-block-head">
        <span>{text('source.label')}</span>
        {!editing && (
          <button type="button" className="link-button" onClick={() => setEditing(true)}>
            {text('source.edit')}
          </button>
        )}
      </div>
      {editing ? (
        <SourceField source={source} onClose={close} />
      ) : (
        <pre className="source-block-text" data-source>
          {source}
        </pre>
      )}
    </div>
  );
}

function $setSource(key: NodeKey, source: string): void {
  const node = $getNodeByKey(key);
  if (!$isSourceBlockNode(node)) return;
  if (source.trim() === '') node.remove();
  else node.setSource(source.replace(/^(?:[ \t]*\r?\n)+|\s+$/g, ''));
}

function SourceField({ source, onClose }: { source: string; onClose: (source: string) => void }) {
  const text = useText('editor');
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(source);
  useEffect(() => field.current?.focus(), []);
  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose(source);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onClose(typed);
  };
  return (
    <>
      <textarea
        ref={field}
        className="source-block-field"
        aria-label={text('source.field')}
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={key}
        onBlur={() => onClose(typed)}
      />
      <button type="button" className="link-button" onClick={() => onClose(typed)}>
        {text('source.done')}
      </button>
    </>
  );
}
