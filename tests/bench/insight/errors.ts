import { writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { isPromotionLabel, isUsefulLabel, type SentenceLabel, sentenceLabels } from '../../../src/domain/insight/labels.ts';
import type { Judged, JudgedPost } from './gold.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Where the errors may be written: never into the project, for they quote people's posts. Throws when it lies inside. */
export function errorFile(path: string): string {
  const whole = resolve(path);
  const way = relative(root, whole);
  if (way !== '' && !way.startsWith(`..${sep}`)) {
    throw new Error(`${path} lies inside the project. The file quotes the posts of others: name one outside.`);
  }
  return whole;
}

/** Writes which labels are taken for which, and `count` errors each way for each language. */
export function writeErrors(path: string, posts: readonly JudgedPost[], count: number): void {
  const parts = (['en', 'pl'] as const).map((language) => {
    const own = posts.filter((post) => post.language === language);
    return [`# ${language}`, confusion(own), ...kinds.map((kind) => errorsOf(own, kind, count))].join('\n\n');
  });
  writeFileSync(path, `${parts.join('\n\n')}\n`);
}

interface Kind {
  name: string;
  isError: (one: Judged) => boolean;
  /** How sure the lens was. */
  sureness: (one: Judged) => number;
}

const kinds: readonly Kind[] = [
  wrong('false promotion', isPromotionLabel, ({ promotion }) => promotion, true),
  wrong('missed promotion', isPromotionLabel, ({ promotion }) => -promotion, false),
  wrong('false use', isUsefulLabel, ({ value }) => value, true),
  wrong('missed use', isUsefulLabel, ({ value }) => -value, false),
];

function wrong(name: string, isOn: (label: SentenceLabel) => boolean, sureness: Kind['sureness'], isFound: boolean): Kind {
  return { name, sureness, isError: ({ label, gold }) => isOn(label) === isFound && isOn(gold) === !isFound };
}

function confusion(posts: readonly JudgedPost[]): string {
  const all = posts.flatMap(({ sentences }) => sentences);
  const head = ['readers \\ lens', ...sentenceLabels].map((name) => name.padEnd(15)).join('');
  const rows = sentenceLabels.map((gold) => {
    const own = all.filter((one) => one.gold === gold);
    const counts = sentenceLabels.map((label) => String(own.filter((one) => one.label === label).length));
    return [gold, ...counts].map((cell) => cell.padEnd(15)).join('');
  });
  return [head, ...rows].join('\n');
}

/** Typical ones: not only the surest, but evenly spread from the surest to the least sure. */
function errorsOf(posts: readonly JudgedPost[], { name, isError, sureness }: Kind, count: number): string {
  const all = posts
    .flatMap(({ id, sentences }) => sentences.map((one, at) => ({ id, one, before: sentences[at - 1]?.text ?? '' })))
    .filter(({ one }) => isError(one))
    .toSorted((first, second) => sureness(second.one) - sureness(first.one));
  const step = Math.max(1, all.length / count);
  const chosen = Array.from({ length: Math.min(count, all.length) }, (_, index) => all[Math.floor(index * step)]);
  const lines = chosen.flatMap((error) => (error === undefined ? [] : [lineOf(error.id, error.one, error.before)]));
  return [`## ${name}: ${all.length}, of these ${lines.length}`, ...lines].join('\n');
}

function lineOf(id: string, { text, gold, label, promotion, value }: Judged, before: string): string {
  const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();
  return `- ${id} ${gold} → ${label} (${promotion.toFixed(2)}, ${value.toFixed(2)}): ${flat(text)}${before === '' ? '' : `   ⟵ ${flat(before).slice(-80)}`}`;
}
