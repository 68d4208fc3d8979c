import type { FrontMatterValue } from './front-matter-value.ts';
import { textOf } from './front-matter-value.ts';
import { scalarFrom } from './yaml-scalar.ts';
import type { YamlItem } from './yaml-value.ts';

/** What the entries of Byline's own lists are made of, in the order in which they are written, and which of it must be there. */
export const recordShapes = {
  answers: { keys: ['author', 'link', 'quote'], needed: [] },
  hub: { keys: ['id', 'block'], needed: ['id', 'block'] },
  cuts: { keys: ['channel', 'before', 'after'], needed: ['channel'] },
  wordings: { keys: ['channel', 'block', 'start', 'text'], needed: ['channel', 'block'] },
} as const;
export type RecordList = keyof typeof recordShapes;

/** The entries of a list of such maps; what lacks what is needed, or says nothing at all, is passed over. */
export function recordsFrom<Entry>(list: RecordList, value: FrontMatterValue | undefined): Entry[] {
  if (value?.type !== 'list') return [];
  const { keys, needed } = recordShapes[list];
  return value.items.flatMap((item) => {
    if (item.type !== 'map') return [];
    const texts = Object.fromEntries(keys.map((key) => [key, textOf(item.entries.get(key)) ?? '']));
    const says =
      (needed as readonly string[]).every((key) => texts[key] !== '') && Object.values(texts).some((text) => text !== '');
    return says ? [texts as Entry] : [];
  });
}

/** Such an entry as YAML; keys without a text are left out. */
export function recordItem(list: RecordList, entry: object): YamlItem {
  const texts = entry as Record<string, string>;
  const keys = recordShapes[list].keys.filter((key) => texts[key]);
  const lines = keys.map((key) => `${key}: ${scalarFrom(texts[key] ?? '', 'plain', 'flow')}`);
  return {
    isWrittenAs: (value) =>
      value.type === 'map' &&
      recordShapes[list].keys.every((key) => (textOf(value.entries.get(key)) ?? '') === (texts[key] ?? '')),
    lines: () => lines,
    inFlow: () => `{ ${lines.join(', ')} }`,
    says: Object.fromEntries(keys.map((key) => [key, texts[key] ?? ''])),
  };
}
