import { guessLanguage } from '../../../domain/insight/text/language.ts';
import { gapsOf, mirrorOf } from '../../../domain/portfolio/mirror.ts';
import { newestFirst, type PublishedPiece } from '../../../domain/portfolio/piece.ts';
import { type BaseOf, createTermCounter, tellingWords } from '../../../domain/portfolio/terms.ts';
import { associations } from '../../../domain/portfolio/topics.ts';
import { figuresAnswer, ledgerAnswer } from '../../search/portfolio-answers.ts';
import type { FiguresAnswer, FiguresQuestion, MirrorQuestion, PortfolioIndex } from '../../search/portfolio-questions.ts';
import { withoutPrivateComments } from '../../search/readers-words.ts';
import { endedSnippet } from '../../search/snippet.ts';
import { findOpposing } from './opposing-drafts.ts';
import type { PublishedPieces } from './published-pieces.ts';
import type { SqliteIndex } from './sqlite-index.ts';

const newestShown = 8;
/** A stranger reads no more than this; terms of older pieces are history. */
const termPieces = 60;
const termsShown = 12;
const topicsShown = 5;

type Ask = <Answer>(question: (index: SqliteIndex) => Answer) => Promise<Answer>;

/** Answers what is asked of published pieces, on the thread of the index. `bases` are loaded with the first mirror. */
export function createPortfolioService(ask: Ask, bases: () => Promise<BaseOf>): PortfolioIndex {
  const figures = rememberedFigures();
  return {
    ledger: (question) => ask(({ published }) => ledgerAnswer(published.all(question.lens), question)),
    portfolioFigures: (question) => ask(({ published }) => figures(published, question)),
    async mirror(question) {
      const pieces = await ask(({ published }) => published.all(question.lens));
      const terms = await countTerms(ask, pieces, await bases(), question);
      const counts = new Map(associations(pieces, '9999-12-31').map(({ topic, pieces: number }) => [topic, number]));
      const views = mirrorOf(pieces, question.channels, newestShown);
      const channels = await ask(({ published }) =>
        views.map((view) => ({
          ...view,
          newest: view.newest.map((piece) => ({ ...piece, snippet: endedSnippet(published.snippet(piece.path)) })),
        })),
      );
      const topics = [...counts].slice(0, topicsShown).map(([topic, number]) => ({ topic, pieces: number }));
      return { channels, ...terms, topics, gaps: gapsOf(question.wantedTopics, counts) };
    },
    opposing: async (stances) => findOpposing(ask, stances, await bases()),
  };
}

/** Several views ask for the same figures, again and again; they are summed anew only when something of it has changed. */
function rememberedFigures(): (published: PublishedPieces, question: FiguresQuestion) => FiguresAnswer {
  let last: { pieces: readonly PublishedPiece[]; asked: string; answer: FiguresAnswer } | null = null;
  return (published, question) => {
    const [pieces, served] = [published.all(question.lens), published.served()];
    const asked = JSON.stringify([question, served]);
    if (last === null || last.pieces !== pieces || last.asked !== asked) {
      last = { pieces, asked, answer: figuresAnswer(pieces, question, served) };
    }
    return last.answer;
  };
}

/** Between two pieces the thread listens. */
async function countTerms(ask: Ask, pieces: readonly PublishedPiece[], baseOf: BaseOf, { brandPhrase }: MirrorQuestion) {
  const counter = createTermCounter(baseOf);
  const newest = newestFirst(pieces).slice(0, termPieces);
  for (const { path, title, language } of newest) {
    const text = `${title}\n${withoutPrivateComments(await ask((index) => index.wordsAt(path)))}`;
    counter.add(text, language ?? guessLanguage(text).language);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { language } = guessLanguage(brandPhrase);
  const wanted = tellingWords(brandPhrase, language, baseOf).map((word) => ({
    word,
    pieces: counter.piecesWith(word, language),
  }));
  return { terms: counter.top(termsShown), wanted, read: newest.length };
}
