import { z } from 'zod';
import { draftKinds } from '../domain/drafts/draft.ts';
import { verdicts } from '../domain/insight/labels.ts';
import { pieceClasses } from '../domain/portfolio/ratio.ts';
import { draftPath } from './drafts.ts';
import { day, itemId } from './profile.ts';
import { topicName } from './topics.ts';

const count = z.number().int().nonnegative();
/** The channel's id; empty for a piece that says it is out but not where. */
const channel = z.string().max(64);

/** Which publications the ledger shows; what is `null` or absent lets all through. */
export const ledgerFilter = z.object({
  channel: channel.nullable().default(null),
  /** A topic; `''` for pieces without one. */
  topic: z.string().max(80).nullable().default(null),
  kind: z.enum(draftKinds).nullable().default(null),
  verdict: z
    .enum([...verdicts, 'unread'])
    .nullable()
    .default(null),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  /** Only pieces that the ratio counts, and those of this class. */
  counted: z.enum(pieceClasses).nullable().default(null),
});
export type LedgerFilter = z.infer<typeof ledgerFilter>;

/** One publication. */
export const ledgerRow = z.object({
  path: draftPath,
  title: z.string(),
  kind: z.enum(draftKinds),
  topics: z.array(z.string()),
  channel,
  date: z.string(),
  link: z.string().nullable(),
  verdict: z.enum(verdicts).nullable(),
});
export type LedgerRow = z.infer<typeof ledgerRow>;

const percent = z.number().min(0).max(100.001);

export const ratioFigures = z.object({
  counted: count,
  unread: count,
  pieces: z.record(z.enum(pieceClasses), z.number().nonnegative()),
  groups: z.array(z.object({ classes: z.array(z.enum(pieceClasses)), isAtMost: z.boolean(), share: percent, wanted: percent })),
});

export const association = z.object({
  topic: z.string(),
  pieces: count,
  last: z.string(),
  recent: count,
  before: count,
  trend: z.enum(['new', 'rising', 'steady', 'falling']),
});

export const matrixCell = z.object({ topic: z.string().nullable(), channel, publications: count });

export const breadth = z.object({
  pieces: count,
  topics: count,
  most: z.object({ topic: z.string(), share: z.number() }).nullable(),
  note: z.enum(['pigeonhole', 'scatter']).nullable(),
});

/** The part of the pieces that the ratio counts on a topic, beside the part that is wanted. */
const topicPart = z.object({ topic: z.string(), share: percent, wanted: percent });

/** Two topics of the person with the number of pieces on both. */
export const bridge = z.object({ from: z.string(), to: z.string(), pieces: count });

export const cadence = z.object({
  channel,
  days: count.nullable(),
  last: z.string().nullable(),
  state: z.enum(['done', 'due', 'free']),
  next: z.string().nullable(),
  recent: count,
});

export type Cadence = z.infer<typeof cadence>;

/** How many drafts serve a goal or a campaign, and how many of them are out. */
export const serving = z.object({ drafts: count, published: count });

/** Every figure of the ledger in one small answer. */
export const portfolioFigures = z.object({
  pieces: count,
  publications: count,
  ratio: ratioFigures,
  associations: z.array(association),
  matrix: z.array(matrixCell),
  breadth,
  /** Of the topics that have a wanted share. */
  shares: z.array(topicPart),
  /** Main topics with their neighbours, those that no piece joins first. */
  bridges: z.array(bridge),
  cadences: z.array(cadence),
  /** Publications by day, of the last 53 weeks. */
  calendar: z.record(z.string(), count),
  /** For how many weeks nothing on work went out, once they are enough to be told. */
  quietWeeks: count.nullable(),
  /** Pieces that went out lately and of which nobody wrote down what came back, the newest first. */
  followUps: z.array(z.object({ path: draftPath, title: z.string(), channel, date: z.string() })).max(20),
  goals: z.record(z.string(), serving),
  campaigns: z.record(z.string(), serving),
});
export type PortfolioFigures = z.infer<typeof portfolioFigures>;

const mirrorPiece = z.object({
  path: draftPath,
  title: z.string(),
  kind: z.enum(draftKinds),
  date: z.string(),
  link: z.string().nullable(),
  snippet: z.string(),
});

export const portfolioMirror = z.object({
  channels: z.array(z.object({ channel, total: count, newest: z.array(mirrorPiece) })),
  /** What the newest pieces say most, and the words of the brand phrase with the pieces they stand in. */
  terms: z.array(z.object({ word: z.string(), pieces: count, count })),
  wanted: z.array(z.object({ word: z.string(), pieces: count })),
  /** How many pieces the terms were counted in. */
  read: count,
  /** The topics of most pieces, the strongest first. */
  topics: z.array(z.object({ topic: z.string(), pieces: count })),
  gaps: z.array(z.object({ topic: topicName, pieces: count })),
});
export type PortfolioMirror = z.infer<typeof portfolioMirror>;

/** A draft with a sentence that says the opposite of a view, as far as words can tell. */
export const opposingDraft = z.object({ stance: itemId, path: draftPath, title: z.string(), words: z.string() });
export type OpposingDraft = z.infer<typeof opposingDraft>;
