import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CopySource } from '../../../../src/domain/channels/copy.ts';
import { readableTree } from '../../../../src/domain/channels/copy.ts';
import type { LossKind } from '../../../../src/domain/channels/losses.ts';
import { fileLosses } from '../../../../src/domain/export/file-losses.ts';
import { localPictures, webPage } from '../../../../src/domain/export/web-page.ts';
import { generatedBody, type Passage, wordsIn } from '../../support/generated-draft.ts';
import { readHtml } from '../../support/passages-in-html.ts';

const sourceOf = (body: string): CopySource => ({ title: '', body, language: 'pl', kind: 'post' });

function savedPage(body: string): string {
  const tree = readableTree(sourceOf(body));
  const pictures = new Map(localPictures(tree).map((address) => [address, 'data:image/png;base64,AAAA']));
  return webPage({ title: '', language: 'pl', tree, pictures });
}

/** Which passages are not in the page any more, told by a parser that is not ours. */
function reallyLost(passages: readonly Passage[], html: string): Passage[] {
  const read = readHtml(html);
  const meant = passages.filter(({ kind }) => kind !== 'dashes');
  const dividers = meant.filter(({ kind }) => kind === 'divider');
  const others = meant.filter((passage) => passage.kind !== 'divider' && !read.has(passage, wordsIn));
  return [...dividers.slice(0, Math.max(0, dividers.length - read.count('hr'))), ...others];
}

function counted(kinds: readonly LossKind[]): Partial<Record<LossKind, number>> {
  const counts: Partial<Record<LossKind, number>> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe('the losses of a file for reading', () => {
  test('are exactly what a saved web page does not have any more', () => {
    fc.assert(
      fc.property(generatedBody, ({ source, passages }) => {
        const lost = reallyLost(passages, savedPage(source)).map(({ kind }) => kind);
        const said = fileLosses('html', sourceOf(source)).flatMap(({ kind, count }) => Array<LossKind>(count).fill(kind));
        expect(counted(said)).toEqual(counted(lost));
      }),
      { numRuns: 100 },
    );
  });

  test.each(['html', 'docx', 'pdf'] as const)('name comments, shortcodes and HTML in the draft’s own words: %s', (format) => {
    const losses = fileLosses(format, sourceOf('Słowa %%tylko dla mnie%% i <u>kreska</u>.\n\n{{< mapa >}}'));
    expect(losses.map(({ kind }) => kind)).toEqual(['comment', 'html', 'shortcode']);
    expect(losses[0]?.words).toEqual(['tylko dla mnie']);
  });

  test.each(['docx', 'pdf'] as const)('include words that only a pointer shows, which %s does not have', (format) => {
    const source = sourceOf('[Słowo](https://example.com "Dymek")');
    expect(fileLosses(format, source).map(({ kind }) => kind)).toEqual(['tooltip']);
    expect(fileLosses('html', source)).toEqual([]);
  });
});
