import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPolishDictionary } from '../../src/domain/insight/dictionary/polish-dictionary.ts';
import { isPromotionFamily } from '../../src/domain/insight/families.ts';
import { isPromotionLabel, isUsefulLabel } from '../../src/domain/insight/labels.ts';
import { createSentenceExplainer } from '../../src/domain/insight/sentence-facts.ts';
import { polishDictionaryBytes } from '../shipped-lens.ts';
import { type AuthoredPost, foldOf, postsOfOthers } from './author-folds.ts';
import { dataFolder, ownPosts } from './labelled-posts.ts';

/**
 * Counts how often each cue is right (`node tools/train/measure-cues.ts`) and writes it to `cue-precision.json`: `[hits, right]`
 * in our own posts and in those of the authors that the model learns from. A hit is right when the sentence was labelled on
 * the cue's side, promotion or useful; words of others count neither way.
 */
const others = postsOfOthers();
if (others.length === 0) {
  console.error(`${dataFolder()} does not hold the labelled posts. Name their folder in BYLINE_DATA.`);
  process.exit(1);
}
const explain = createSentenceExplainer(() => readPolishDictionary(polishDictionaryBytes()));
const table = new Map<string, [hits: number, right: number]>();
const posts: AuthoredPost[] = [...ownPosts(), ...others.filter((post) => foldOf(post) === 'train')];
for (const { lang, text, sentences } of posts) {
  for (const { start, end, label } of sentences) {
    const { cues, voice, isQuotation } = explain(lang, text.slice(start, end));
    if (voice !== 'own' || isQuotation) continue;
    for (const [id, family] of new Map(cues.map((cue) => [cue.id, cue.family]))) {
      const [hits, right] = table.get(id) ?? [0, 0];
      const isRight = isPromotionFamily(family) ? isPromotionLabel(label) : isUsefulLabel(label);
      table.set(id, [hits + 1, right + (isRight ? 1 : 0)]);
    }
  }
}
const sorted = [...table].toSorted(([one], [other]) => (one < other ? -1 : 1));
const lines = sorted.map(([id, counts]) => ` ${JSON.stringify(id)}: [${counts.join(', ')}]`);
writeFileSync(
  join(import.meta.dirname, '../../src/domain/insight/cues/cue-precision.json'),
  `{\n${lines.map((line) => ` ${line}`).join(',\n')}\n}\n`,
);
