import { excerptOf } from '../text/excerpt.ts';
import { formats } from './channel.ts';

/** What a target cannot take: formatting, what leads only into the library, and what other tools write into Markdown for themselves. */
export const lossKinds = [
  'comment',
  'dashes',
  ...formats,
  'callout',
  'highlight',
  'tooltip',
  'local-link',
  'local-image',
  'html',
  'shortcode',
  'marker',
  'unused-note',
  'property',
  'unread-property',
] as const;
export type LossKind = (typeof lossKinds)[number];

/** How often something is lost, always at least 1, and the first few of the passages themselves. */
export interface Loss {
  kind: LossKind;
  count: number;
  words: string[];
}

/** Collects losses while a text is laid out; the list is in the order of `lossKinds`. */
export interface LossCounter {
  add(kind: LossKind, words: string): void;
  list(): Loss[];
}

const mostWords = 3;
const longestWords = 60;

/** A counter that starts with what was lost already. */
export function createLossCounter(losses: readonly Loss[] = []): LossCounter {
  const lost = new Map(losses.map((loss) => [loss.kind, { ...loss, words: [...loss.words] }]));
  return {
    add(kind, words) {
      const loss = lost.get(kind) ?? { kind, count: 0, words: [] };
      loss.count += 1;
      const excerpt = excerptOf(words, longestWords);
      if (excerpt !== '' && loss.words.length < mostWords) loss.words.push(excerpt);
      lost.set(kind, loss);
    },
    list: () => lossKinds.flatMap((kind) => lost.get(kind) ?? []),
  };
}
