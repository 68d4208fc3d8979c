import type { LedgerFilter, LedgerRow, OpposingDraft, PortfolioFigures, PortfolioMirror } from '../../contract/portfolio.ts';
import type { Rhythm } from '../../domain/portfolio/cadence.ts';
import type { RatioRule } from '../../domain/portfolio/ratio.ts';
import type { Stance } from '../../domain/portfolio/stances.ts';
import type { TopicRole } from '../../domain/topics/topic.ts';

/** What every question about published pieces is asked with: the version of the lens whose figures count, and the day it is. */
interface Asked {
  lens: string;
  today: string;
}

export interface LedgerQuestion extends Asked {
  roles: Readonly<Record<string, TopicRole>>;
  filter: LedgerFilter;
  offset: number;
  limit: number;
}

export interface LedgerAnswer {
  total: number;
  rows: LedgerRow[];
}

export interface FiguresQuestion extends Asked {
  rule: RatioRule;
  roles: Readonly<Record<string, TopicRole>>;
  rhythms: readonly Rhythm[];
  /** How many of a hundred pieces are wanted on a topic. */
  shares: Readonly<Record<string, number>>;
  /** Paths of pieces of which it was written down what came back. */
  answered: readonly string[];
}

/** The figures, and the pieces that the ratio counts and the lens has not read. */
export interface FiguresAnswer {
  figures: PortfolioFigures;
  unread: string[];
}

export interface MirrorQuestion extends Omit<Asked, 'today'> {
  channels: readonly string[];
  /** Topics that the person wants to be known for. */
  wantedTopics: readonly string[];
  brandPhrase: string;
}

/** What is asked of an index about what went out. The sums are done where the rows are, so that the answers are small. */
export interface PortfolioIndex {
  ledger(question: LedgerQuestion): Promise<LedgerAnswer>;
  portfolioFigures(question: FiguresQuestion): Promise<FiguresAnswer>;
  mirror(question: MirrorQuestion): Promise<PortfolioMirror>;
  /** Sentences of drafts that oppose one of these views; few drafts for each. */
  opposing(stances: readonly Stance[]): Promise<OpposingDraft[]>;
}
