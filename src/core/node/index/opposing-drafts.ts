import type { OpposingDraft } from '../../../contract/portfolio.ts';
import { guessLanguage } from '../../../domain/insight/text/language.ts';
import { splitSentences } from '../../../domain/insight/text/sentences.ts';
import { matchStances, type Stance } from '../../../domain/portfolio/stances.ts';
import type { BaseOf } from '../../../domain/portfolio/terms.ts';
import type { SqliteIndex } from './sqlite-index.ts';

type Ask = <Answer>(question: (index: SqliteIndex) => Answer) => Promise<Answer>;

/** Views looked at, the newest first, and drafts told for each: it is a list to think about. */
const mostStances = 40;
const mostDrafts = 5;
const longestRead = 40_000;

/** Drafts that share words with a view and hold a sentence that opposes it. Between two drafts the thread listens. */
export async function findOpposing(ask: Ask, stances: readonly Stance[], baseOf: BaseOf): Promise<OpposingDraft[]> {
  const found: OpposingDraft[] = [];
  const newest = stances.toSorted((one, other) => (one.date < other.date ? 1 : -1)).slice(0, mostStances);
  for (const stance of newest) {
    const { drafts } = await ask((index) => index.related('', stance.text, []));
    let told = 0;
    for (const { summary } of drafts) {
      if (told === mostDrafts) break;
      const text = (await ask((index) => index.wordsAt(summary.path))).slice(0, longestRead);
      const words = opposingWords(text, stance, baseOf);
      if (words !== null) {
        found.push({ stance: stance.id, path: summary.path, title: summary.title, words });
        told += 1;
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return found;
}

/** The first sentence that opposes a view, `null` when none does. */
function opposingWords(text: string, stance: Stance, baseOf: BaseOf): string | null {
  const { language } = guessLanguage(text);
  const sentences = text
    .split('\n')
    .flatMap((line) => splitSentences(line, language).map(({ start, end }) => line.slice(start, end).trim()));
  return sentences.find((words) => opposes(words, stance, baseOf)) ?? null;
}

function opposes(words: string, stance: Stance, baseOf: BaseOf): boolean {
  const { language } = guessLanguage(words);
  return matchStances(words, [{ start: 0, end: words.length }], [stance], language, baseOf).some((match) => match.opposes);
}
