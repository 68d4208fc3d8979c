import { $getRoot } from 'lexical';
import { describe, expect, test } from 'vitest';
import { $replaceWords } from '../../../../../src/renderer/text/access/replace-words.ts';
import { $readTextBlock, textBlockKeys } from '../../../../../src/renderer/text/access/text-blocks.ts';
import { type OpenDraft, openDraft } from '../../draft/open-draft.ts';

function replaceIn(draft: OpenDraft, text: string, words: string, start?: number): boolean {
  let done = false;
  const keys = textBlockKeys(draft.editor.getEditorState());
  draft.edit(() => {
    const block = $getRoot()
      .getChildren()
      .filter((child) => keys.includes(child.getKey()))
      .map($readTextBlock)
      .find((each) => each.text.includes(text) || start !== undefined);
    if (block !== undefined) done = $replaceWords({ key: block.key, start: start ?? block.text.indexOf(text), text }, words);
  });
  return done;
}

function replaced(body: string, text: string, words: string, start?: number): string {
  const draft = openDraft(body);
  replaceIn(draft, text, words, start);
  return draft.markdown();
}

describe('words in place of others', () => {
  test('stand where those stood, and no other block changes', () => {
    expect(replaced('Acme asked us. Then *Acme* paid.\n\nAnother *paragraph*.\n', 'Acme', 'A client')).toBe(
      'A client asked us. Then *Acme* paid.\n\nAnother *paragraph*.\n',
    );
  });
  test('keep the emphasis that those had', () => {
    expect(replaced('We like **Acme** here.\n', 'Acme', 'a client')).toBe('We like **a client** here.\n');
  });
  test('taken out leave no double space and no space before a full stop', () => {
    expect(replaced('Call 600 700 800 today.\n', '600 700 800', '')).toBe('Call today.\n');
    expect(replaced('Write to anna@example.com.\n', 'anna@example.com', '')).toBe('Write to.\n');
  });
  test('are found again when they moved in their block', () => {
    expect(replaced('Today Acme called.\n', 'Acme', 'a client', 40)).toBe('Today a client called.\n');
  });
  test('are not put anywhere when those are gone', () => {
    const draft = openDraft('Nothing here.\n');
    expect(replaceIn(draft, 'Acme', 'a client', 0)).toBe(false);
    expect(draft.markdown()).toBe('Nothing here.\n');
  });
});
