import { type $createTextNode, $getRoot } from 'lexical';
import { describe, expect, test } from 'vitest';
import { $inlineShortcut } from '../../../../src/renderer/text/features/inline-shortcuts.ts';
import { openDraft } from '../draft/open-draft.ts';

/** Types a text key by key into an empty draft, and gives the Markdown. */
function typed(text: string): string {
  const draft = openDraft('');
  for (const letter of text) {
    draft.edit(() => {
      const selection = $getRoot().selectEnd();
      selection.insertText(letter);
      const node = selection.anchor.getNode();
      if (node.getType() === 'text') $inlineShortcut(selection, node as ReturnType<typeof $createTextNode>);
    });
  }
  return draft.editor.read(() =>
    $getRoot()
      .getAllTextNodes()
      .map((node) => (node.getFormat() === 0 ? node.getTextContent() : `<${node.getTextContent()}>`))
      .join(''),
  );
}

describe('signs typed around words', () => {
  test.each([
    ['so *much* more', 'so <much> more'],
    ['so __much__ more', 'so <much> more'],
    ['(_much_) more', '(<much>) more'],
    ['well-*known* ok', 'well-<known> ok'],
  ])('%j becomes %j', (text, shown) => {
    expect(typed(text)).toBe(shown);
  });

  test.each([
    'thanks @_ola_ for this',
    'see https://x.com/_ola_ now',
    'https://e.com/_next_/page here',
    'https://e.com/__init__.py w',
    'src/*all*/x',
    '#_tag_ and ola@_e_.com',
    'C:\\_new_\\x',
  ])('%j stays what it is: an address, a path, a mention or a hashtag', (text) => {
    expect(typed(text)).toBe(text);
  });
});
