import { describe, expect, test } from 'vitest';
import { findEntries, foldEntries, type PaletteEntry } from '../../../../src/renderer/shell/palette-entries.ts';

const entries = (kind: PaletteEntry['kind'], ...labels: string[]) =>
  foldEntries(labels.map((label) => ({ id: label, kind, label, aside: '', run: () => {} })));
const all = {
  actions: entries('action', 'New draft', 'Theme: Dark', 'Draft: next'),
  drafts: entries('draft', 'Żółw błotny na drodze', 'Nowy szef', 'Ciemny motyw', 'O żółwiach', 'Piąty', 'Szósty'),
};
const found = (typed: string) => findEntries(all, typed).map(({ entry }) => entry.label);

describe('the palette', () => {
  test('offers the last drafts and the actions before anything is typed', () => {
    expect(found('')).toEqual([
      'Żółw błotny na drodze',
      'Nowy szef',
      'Ciemny motyw',
      'O żółwiach',
      'Piąty',
      'New draft',
      'Theme: Dark',
      'Draft: next',
    ]);
  });

  test.each(['zolw', 'ŻÓŁW', 'żółw'])('finds a draft by “%s”, whatever the case and the diacritics', (typed) => {
    expect(found(typed)).toEqual(['Żółw błotny na drodze', 'O żółwiach']);
  });

  test('finds by several words in any order', () => {
    expect(found('drodze zolw')).toEqual(['Żółw błotny na drodze']);
  });

  test('puts what begins with the typed letters first', () => {
    expect(found('dra')).toEqual(['Draft: next', 'New draft']);
  });

  test('finds by other words for a command, after what bears them in its name', () => {
    const [save, dark] = foldEntries([
      { id: 'save', kind: 'action', label: 'Save as a file', aside: '', words: 'eksport pobierz', run: () => {} },
      { id: 'dark', kind: 'action', label: 'Eksport dawniej', aside: '', run: () => {} },
    ]);
    const actions = [save, dark].flatMap((finding) => finding ?? []);
    expect(findEntries({ actions, drafts: [] }, 'eksp').map(({ entry }) => entry.id)).toEqual(['dark', 'save']);
    expect(findEntries({ actions, drafts: [] }, 'pobierz plik')).toEqual([]);
    expect(findEntries({ actions, drafts: [] }, 'pobierz file').map(({ entry }) => entry.id)).toEqual(['save']);
  });

  test('finds nothing for words that nothing has', () => {
    expect(found('xyz')).toEqual([]);
  });
});
