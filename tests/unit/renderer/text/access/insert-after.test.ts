import { $getRoot, $getSelection, $isRangeSelection } from 'lexical';
import { describe, expect, test } from 'vitest';
import { $insertAfter } from '../../../../../src/renderer/text/access/insert-after.ts';
import type { Insertion } from '../../../../../src/renderer/text/access/text-access.ts';
import { $readTextBlock, textBlockKeys } from '../../../../../src/renderer/text/access/text-blocks.ts';
import { type OpenDraft, openDraft } from '../../draft/open-draft.ts';

/** Puts words after a sentence of a draft, as the lens would have named it, and gives the Markdown. */
function inserted(body: string, sentence: string, insertion: Insertion): string {
  const draft = openDraft(body);
  insertInto(draft, sentence, insertion);
  return draft.markdown();
}

function insertInto(draft: OpenDraft, sentence: string, insertion: Insertion): boolean {
  let done = false;
  const keys = textBlockKeys(draft.editor.getEditorState());
  draft.edit(() => {
    const blocks = $getRoot().getAllTextNodes().length === 0 ? [] : keys.flatMap((key) => $block(key) ?? []);
    const block = blocks.find(({ text }) => text.includes(sentence));
    if (block === undefined) throw new Error(`no ${sentence} in the draft`);
    const end = block.text.indexOf(sentence) + sentence.length;
    done = $insertAfter({ key: block.key, end, text: sentence }, insertion);
  });
  return done;
}

function $block(key: string) {
  const node = $getRoot()
    .getChildren()
    .flatMap((child) => [
      child,
      ...('getChildren' in child ? (child as typeof child & { getChildren(): (typeof child)[] }).getChildren() : []),
    ])
    .find((each) => each.getKey() === key);
  return node === undefined ? null : $readTextBlock(node);
}

const sentence = (...words: Insertion['words']): Insertion => ({ as: 'sentence', words });

describe('words after a sentence', () => {
  test('stand on its line, before the next sentence, and no other block changes', () => {
    const body = 'I am an expert. Nobody asked.\n\nAnother *paragraph*.\n';
    expect(inserted(body, 'I am an expert.', sentence({ text: 'We asked ten people.' }))).toBe(
      'I am an expert. We asked ten people. Nobody asked.\n\nAnother *paragraph*.\n',
    );
    expect(inserted(body, 'Nobody asked.', sentence({ text: 'Then ten did.' }))).toContain('Nobody asked. Then ten did.\n\n');
  });

  test('can be a link among words', () => {
    const words = [{ text: 'Ania Nowak', link: 'https://example.com/ania' }, { text: ' drew the sheet.' }];
    expect(inserted('I built it.\n', 'I built it.', sentence(...words))).toBe(
      'I built it. [Ania Nowak](https://example.com/ania) drew the sheet.\n',
    );
  });

  test('take no emphasis on from the sentence, and leave a link that it ends in whole', () => {
    expect(inserted('**I am an expert.** So.\n', 'I am an expert.', sentence({ text: 'Yes.' }))).toBe(
      '**I am an expert.** Yes. So.\n',
    );
    expect(inserted('See [my work. It is good](https://example.com)now.\n', 'See my work.', sentence({ text: 'Yes.' }))).toBe(
      'See [my work. It is good](https://example.com) Yes. now.\n',
    );
  });

  test('stay in their item, and go below a heading', () => {
    expect(inserted('- I won.\n- Second\n', 'I won.', sentence({ text: 'With Ola.' }))).toBe('- I won. With Ola.\n- Second\n');
    expect(inserted('# I won\n\nText.\n', 'I won', sentence({ text: 'With Ola.' }))).toBe('# I won\n\nWith Ola.\n\nText.\n');
  });

  test('find a sentence that has moved, and else the end of its block', () => {
    const draft = openDraft('New words first. I won. Well.\n');
    const [key = ''] = textBlockKeys(draft.editor.getEditorState());
    draft.edit(() => void $insertAfter({ key, end: 6, text: 'I won.' }, sentence({ text: 'Twice.' })));
    expect(draft.markdown()).toBe('New words first. I won. Twice. Well.\n');
    draft.edit(() => void $insertAfter({ key, end: 6, text: 'I lost.' }, sentence({ text: 'Last.' })));
    expect(draft.markdown()).toBe('New words first. I won. Twice. Well. Last.\n');
  });

  test('are refused without a block and without words, and then nothing changes', () => {
    const draft = openDraft('I won.\n');
    expect(insertInto(draft, 'I won.', sentence({ text: '' }))).toBe(false);
    draft.edit(() => expect($insertAfter({ key: '9999', end: 1, text: 'x' }, sentence({ text: 'Words.' }))).toBe(false));
    expect(draft.markdown()).toBe('I won.\n');
  });

  test('leave the caret behind them', () => {
    const draft = openDraft('I won. Well.\n');
    insertInto(draft, 'I won.', sentence({ text: 'Twice.' }));
    draft.edit(() => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText('!');
    });
    expect(draft.markdown()).toBe('I won. Twice.! Well.\n');
  });
});

describe('a paragraph or a quotation', () => {
  test('stands below the block, the whole list or the whole quotation', () => {
    const quote: Insertion = { as: 'quote', words: [{ text: 'We asked ten people.\nNine answered.' }] };
    expect(inserted('I won.\n\nText.\n', 'I won.', quote)).toBe('I won.\n\n> We asked ten people.\n> Nine answered.\n\nText.\n');
    expect(inserted('- I won.\n- Second\n\nText.\n', 'I won.', quote)).toContain('- Second\n\n> We asked');
    expect(inserted('I won.\n\nText.\n', 'I won.', { as: 'paragraph', words: [{ text: 'What would you do?' }] })).toBe(
      'I won.\n\nWhat would you do?\n\nText.\n',
    );
  });
});

describe('hostile words', () => {
  test.each([
    '<script>alert(1)</script>',
    '[click](javascript:alert(1))',
    '![x](https://example.com/x.png)',
    '# Heading',
    '> quote',
    '- item',
    '1. item',
    '```',
    '---',
    '**bold** _em_ `code` ~~gone~~',
    '| a | b |',
    '[^1]: note',
    '&lt;b&gt; &amp;',
    '<!-- hidden -->',
    '\\*',
  ])('%s stays what it is: words, after a save too', (hostile) => {
    for (const as of ['sentence', 'paragraph', 'quote'] as const) {
      const markdown = inserted('I won.\n\nText.\n', 'I won.', { as, words: [{ text: hostile }] });
      const again = openDraft(markdown);
      const texts = again.editor.read(() => $getRoot().getTextContent());
      expect(texts).toContain(hostile);
      expect(
        again.editor.read(() =>
          $getRoot()
            .getChildren()
            .map((child) => child.getType()),
        ),
      ).toEqual(as === 'sentence' ? ['paragraph', 'paragraph'] : ['paragraph', as, 'paragraph']);
    }
  });

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'mailto:a@example.com',
    'notes.md',
    '//example.com',
    '',
  ])('the address %j makes no link', (link) => {
    expect(inserted('I won.\n', 'I won.', sentence({ text: 'Ola', link }))).toBe('I won. Ola\n');
  });

  test('lose their control characters', () => {
    expect(inserted('I won.\n', 'I won.', sentence({ text: 'a\u0000b\tc\u0007' }))).toMatch(/^I won\. a b c\s*\n$/);
  });
});
