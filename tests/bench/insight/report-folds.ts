import type { Language } from '../../../src/domain/drafts/draft.ts';
import { isUnread } from '../../../tools/train/labelled-posts.ts';
import type { PreparedPost } from '../../../tools/train/prepared-posts.ts';
import { labelFigures, type NamedFigure, scoredPromotion, shortFigures, sideFigures } from './figures.ts';
import type { Grouping } from './folds.ts';
import { type JudgedPost, judgePost } from './gold.ts';
import { curve } from './measures.ts';
import { type MethodName, methodNames } from './methods.ts';
import { printRow, printTitle } from './print.ts';
import type { Predictions } from './run-folds.ts';

const languageNames: Record<Language, string> = { en: 'English', pl: 'Polish' };
const groupingNames: Record<Grouping, string> = { author: 'authors never read', post: 'posts never read' };

type JudgedByMethod = Record<MethodName, JudgedPost[]>;

/** Prints the figures of all methods for one language and one way of dealing the folds; `full` adds the eight labels. */
export function reportFolds(judged: JudgedByMethod, language: Language, grouping: Grouping, full: boolean): void {
  printTitle(`${languageNames[language]}, ${groupingNames[grouping]}`, methodNames);
  printTable(judged, sideFigures);
  if (grouping === 'author') {
    printTitle(`${languageNames[language]}, the fifth that no cue's author has read`, methodNames);
    printTable(onlyUnread(judged), shortFigures);
    console.log(`\n  promotion, precision at recall: ${shortCurve(judged.lens)}`);
  }
  if (!full) return;
  printTitle(`${languageNames[language]}, each label`, methodNames);
  printTable(judged, labelFigures);
}

/** The judged posts of one language by every method. */
export function judgeAll(posts: readonly PreparedPost[], predictions: Predictions, language: Language): JudgedByMethod {
  const own = posts.filter(({ post }) => post.lang === language);
  const by = (method: MethodName): JudgedPost[] =>
    own.map((post) => judgePost(post, predictions.get(post.post.id)?.[method] ?? [], isUnread(post.post)));
  return forEachMethod(by);
}

function printTable(judged: JudgedByMethod, figuresOf: (posts: readonly JudgedPost[]) => NamedFigure[]): void {
  const columns = methodNames.map((method) => figuresOf(judged[method]));
  for (const index of columns[0]?.keys() ?? []) printRow(columns.flatMap((column) => column[index] ?? []));
}

function onlyUnread(judged: JudgedByMethod): JudgedByMethod {
  const part = (posts: JudgedPost[]): JudgedPost[] => posts.filter((post) => post.isUnread);
  return forEachMethod((method) => part(judged[method]));
}

const points = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

function shortCurve(posts: readonly JudgedPost[]): string {
  const all = curve(posts.flatMap(scoredPromotion));
  return points
    .map((least) => {
      const best = Math.max(0, ...all.flatMap((point) => (point.recall >= least ? [point.precision] : [])));
      return `${least.toFixed(1)} → ${(100 * best).toFixed(0)}`;
    })
    .join('   ');
}

const forEachMethod = <Result>(resultOf: (method: MethodName) => Result): Record<MethodName, Result> =>
  Object.fromEntries(methodNames.map((method) => [method, resultOf(method)])) as Record<MethodName, Result>;
