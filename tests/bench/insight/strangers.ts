import { isPromotionLabel, isUsefulLabel, type SentenceLabel } from '../../../src/domain/insight/labels.ts';
import type { SentenceReading } from '../../../src/domain/insight/reading.ts';
import { dataFile, readLines } from '../../../tools/train/labelled-posts.ts';
import { addCounts, bootstrap, type Counts, type Figure, f1 } from './measures.ts';
import { readAsShipped } from './shipped-lens.ts';

/** Texts of other kinds than those learned from. Two cues were mended after reading half of the pages of one Polish manual. */

interface Tweet {
  part: string;
  label: string;
  text: string;
}

/**
 * Macro-F1 of bragging or not on the random sample of Jin and others (ACL 2022): a tweet brags when one of its sentences
 * promotes; `claims` leaves out those found to be an offer or a call, which the authors of the set do not count.
 */
export async function measureBragging(): Promise<{ figure: Figure; claims: Figure; tweets: number } | null> {
  const path = dataFile('public/bragging-tweets.jsonl');
  if (path === null) return null;
  const tweets = readLines<Tweet>(path).filter(({ part }) => part === 'random');
  const read: { isThere: boolean; found: SentenceReading[] }[] = [];
  for (const { label, text } of tweets) read.push({ isThere: label !== 'not', found: await promotionsIn(asWritten(text)) });
  const figure = (isOn: (found: readonly SentenceReading[]) => boolean): Figure =>
    bootstrap(
      read.map(({ isThere, found }) => ({ isThere, isFound: isOn(found) })),
      macroF1,
    );
  return {
    figure: figure((found) => found.length > 0),
    claims: figure((found) => found.some(({ family }) => family !== 'offer' && family !== 'gated-offer')),
    tweets: tweets.length,
  };
}

interface Answer {
  isThere: boolean;
  isFound: boolean;
}

function macroF1(answers: readonly Answer[]): number {
  const yes = addCounts(answers.map(countsOf));
  const no = addCounts(answers.map(({ isThere, isFound }) => countsOf({ isThere: !isThere, isFound: !isFound })));
  return (f1(yes) + f1(no)) / 2;
}

/** F1 of tips to other guests (SemEval-2019 task 9 B, trial part): a sentence is a tip when it is found useful, or when it is found to be `value`. */
export async function measureTips(): Promise<{ useful: Figure; value: Figure; sentences: number } | null> {
  const path = dataFile('public/hotel-tips-trial.jsonl');
  if (path === null) return null;
  const sentences = readLines<{ tip: number; text: string }>(path);
  const read: { tip: number; labels: SentenceLabel[] }[] = [];
  for (const { tip, text } of sentences) read.push({ tip, labels: (await readAsShipped(text, 'en')).map(({ label }) => label) });
  const figure = (isOn: (label: SentenceLabel) => boolean): Figure => {
    const counts = read.map(({ tip, labels }) => countsOf({ isThere: tip === 1, isFound: labels.some(isOn) }));
    return bootstrap(counts, (some) => f1(addCounts(some)));
  };
  return { useful: figure(isUsefulLabel), value: figure((label) => label === 'value'), sentences: sentences.length };
}

/** The tweets are stored word by word (`i 'm so proud , did n't sleep !`); a person's text is not. */
export function asWritten(text: string): string {
  return text.replace(/ (n['’]t|['’](?:s|m|re|ve|ll|d))\b/gi, '$1').replace(/ ([.,!?;…]+)(?= |$)/g, '$1');
}

const promotionsIn = async (text: string): Promise<SentenceReading[]> =>
  (await readAsShipped(text, 'en')).filter(({ label }) => isPromotionLabel(label));

const countsOf = ({ isThere, isFound }: Answer): Counts => ({
  both: isThere && isFound ? 1 : 0,
  found: isFound ? 1 : 0,
  there: isThere ? 1 : 0,
});
