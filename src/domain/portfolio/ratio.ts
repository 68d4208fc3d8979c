import type { TopicRole } from '../topics/topic.ts';
import { dayAfter } from './days.ts';
import { lastDay, newestFirst, type PublishedPiece } from './piece.ts';

/** What a piece is to its reader: useful, passed on from others, off work, or about its writer. */
export const pieceClasses = ['useful', 'shared', 'personal', 'aboutMe'] as const;
export type PieceClass = (typeof pieceClasses)[number];

/** Parts that need not add up to anything: `{ useful: 4, shared: 1, aboutMe: 1 }`. */
export type Parts = Partial<Record<PieceClass, number>>;

/** A rule that many use. A part of it may be met by several classes together. */
export interface RatioRule {
  groups: readonly { classes: readonly PieceClass[]; part: number; isAtMost: boolean }[];
}

const group = (part: number, ...classes: PieceClass[]) => ({ classes, part, isAtMost: false });
const atMost = (part: number, ...classes: PieceClass[]) => ({ classes, part, isAtMost: true });

/**
 * Presets, after the rules of thumb of content marketing. 4-1-1 is told in two ways: four pieces of others, one of one's own
 * and one offer (Tippingpoint Labs), or four useful pieces of one's own, one passed on and one offer.
 */
export const ratioRules = {
  '80-20': { groups: [group(80, 'useful', 'shared', 'personal'), atMost(20, 'aboutMe')] },
  '4-1-1-others': { groups: [group(4, 'shared'), group(1, 'useful', 'personal'), atMost(1, 'aboutMe')] },
  '4-1-1-own': { groups: [group(4, 'useful', 'personal'), group(1, 'shared'), atMost(1, 'aboutMe')] },
  '5-3-2': { groups: [group(5, 'shared'), group(3, 'useful'), group(2, 'personal'), atMost(0, 'aboutMe')] },
  thirds: { groups: [group(1, 'useful', 'personal'), group(1, 'shared'), atMost(1, 'aboutMe')] },
} as const satisfies Record<string, RatioRule>;

/** One's own rule: parts of useful, shared and about me. */
export function ownRule({ useful = 0, shared = 0, aboutMe = 0 }: Parts): RatioRule {
  return { groups: [group(useful, 'useful', 'personal'), group(shared, 'shared'), atMost(aboutMe, 'aboutMe')] };
}

export interface Ratio {
  /** Pieces that were counted, without those that the lens has not read. */
  counted: number;
  unread: number;
  /** Pieces of each class; a mixed one counts half as useful and half as about its writer. */
  pieces: Record<PieceClass, number>;
  /** For each group of the rule, in percent of what was counted: what there is and what the rule says. */
  groups: { classes: readonly PieceClass[]; isAtMost: boolean; share: number; wanted: number }[];
}

export const windowPieces = 20;
export const windowDays = 30;

/** The last 20 pieces or those of the last 30 days, whichever are more. */
export function ratioWindow(pieces: readonly PublishedPiece[], today: string): readonly PublishedPiece[] {
  const sorted = newestFirst(pieces);
  const from = dayAfter(today, 1 - windowDays);
  const recent = sorted.filter((piece) => lastDay(piece) >= from).length;
  return sorted.slice(0, Math.max(windowPieces, recent));
}

export function ratioOf(pieces: readonly PublishedPiece[], rule: RatioRule, roleOf: (topic: string) => TopicRole): Ratio {
  const counts: Record<PieceClass, number> = { useful: 0, shared: 0, personal: 0, aboutMe: 0 };
  let unread = 0;
  for (const piece of pieces) {
    const weights = classWeights(piece, roleOf);
    if (weights === null) unread += 1;
    for (const each of pieceClasses) counts[each] += weights?.[each] ?? 0;
  }
  const counted = pieces.length - unread;
  const whole = rule.groups.reduce((sum, { part }) => sum + part, 0);
  return {
    counted,
    unread,
    pieces: counts,
    groups: rule.groups.map(({ classes, part, isAtMost }) => ({
      classes,
      isAtMost,
      share: percent(
        classes.reduce((sum, each) => sum + counts[each], 0),
        counted,
      ),
      wanted: percent(part, whole),
    })),
  };
}

/**
 * How a piece counts. What is passed on counts as shared, unless it is praise of oneself; a piece on nothing but off-work
 * topics as personal; the others by the lens. `null` while the lens has not read it.
 */
export function classWeights(piece: PublishedPiece, roleOf: (topic: string) => TopicRole): Parts | null {
  if (piece.verdict === null) return null;
  if (piece.verdict === 'promotion') return { aboutMe: 1 };
  if (piece.kind === 'share') return { shared: 1 };
  const own = isOffWork(piece, roleOf) ? 'personal' : 'useful';
  return piece.verdict === 'mixed' ? { [own]: 0.5, aboutMe: 0.5 } : { [own]: 1 };
}

function isOffWork({ topics }: PublishedPiece, roleOf: (topic: string) => TopicRole): boolean {
  return topics.length > 0 && topics.every((topic) => roleOf(topic) === 'off-work');
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (part / whole) * 100);
