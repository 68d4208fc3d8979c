import { isPromotionLabel, isUsefulLabel, type SentenceLabel } from '../../../src/domain/insight/labels.ts';
import { dataFile, readLines } from '../../../tools/train/labelled-posts.ts';
import { addCounts, bootstrap, type Counts, type Figure, f1 } from './measures.ts';
import { readAsShipped } from './shipped-reader.ts';

/** Texts of other kinds than those learned from: nothing was tuned on them. */

interface Tweet {
  part: string;
  label: string;
  text: string;
}

/** Macro-F1 of bragging or not on the random sample of Jin and others (ACL 2022): a tweet brags when one of its sentences promotes, other than by an offer or a call. */
export function measureBragging(): { figure: Figure; brags: Figure; tweets: number } | null {
  const path = dataFile('public/bragging-tweets.jsonl');
  if (path === null) return null;
  const tweets = readLines<Tweet>(path).filter(({ part }) => part === 'random');
  const pairs = tweets.map(({ label, text }) => ({ isThere: label !== 'not', isFound: brags(asWritten(text)) }));
  const turned = pairs.map(({ isThere, isFound }) => ({ isThere: !isThere, isFound: !isFound }));
  const both = pairs.map((pair, index) => [countsOf(pair), countsOf(turned[index] ?? pair)] as const);
  return {
    figure: bootstrap(both, (some) => (f1(addCounts(some.map(([yes]) => yes))) + f1(addCounts(some.map(([, no]) => no)))) / 2),
    brags: bootstrap(both, (some) => f1(addCounts(some.map(([yes]) => yes)))),
    tweets: tweets.length,
  };
}

/** F1 of tips to other guests (SemEval-2019 task 9 B, trial part): a sentence is a tip when it is found useful, or when it is found to be `value`. */
export function measureTips(): { useful: Figure; value: Figure; sentences: number } | null {
  const path = dataFile('public/hotel-tips-trial.jsonl');
  if (path === null) return null;
  const sentences = readLines<{ tip: number; text: string }>(path);
  const figure = (isOn: (label: SentenceLabel) => boolean): Figure => {
    const counts = sentences.map(({ tip, text }) => countsOf({ isThere: tip === 1, isFound: hasSentence(text, isOn) }));
    return bootstrap(counts, (some) => f1(addCounts(some)));
  };
  return { useful: figure(isUsefulLabel), value: figure((label) => label === 'value'), sentences: sentences.length };
}

/** The tweets are stored word by word (`i 'm so proud , did n't sleep !`); a person's text is not. */
export function asWritten(text: string): string {
  return text.replace(/ (n['’]t|['’](?:s|m|re|ve|ll|d))\b/gi, '$1').replace(/ ([.,!?;…]+)(?= |$)/g, '$1');
}

const brags = (text: string): boolean =>
  readAsShipped(text, 'en').some(
    ({ label, family }) => isPromotionLabel(label) && family !== 'offer' && family !== 'gated-offer',
  );

const hasSentence = (text: string, isOn: (label: SentenceLabel) => boolean): boolean =>
  readAsShipped(text, 'en').some(({ label }) => isOn(label));

const countsOf = ({ isThere, isFound }: { isThere: boolean; isFound: boolean }): Counts => ({
  both: isThere && isFound ? 1 : 0,
  found: isFound ? 1 : 0,
  there: isThere ? 1 : 0,
});
