import { fold } from '../../text/fold.ts';
import { isPromotionFamily } from '../families.ts';
import type { Vocabulary, Word } from '../match/vocabulary.ts';
import type { CueHit } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { hasIronyMark, praisesFolly } from './irony.ts';
import { isQuoted, type Quotation, quotationsIn } from './quotations.ts';
import { calling, englishOwnSaying, englishSaying, hearsay, polishOwnSaying, polishSaying } from './speaking-verbs.ts';

/**
 * Whose words a sentence is: the writer's own, those of somebody else (quoted or reported), or words that may not be meant.
 * Only what the writer says in earnest can be a boast.
 */
export type Voice = 'own' | 'others' | 'doubtful';

/** A sentence taken apart; offsets are those of `text`. */
export interface VoiceParts {
  text: string;
  tokens: readonly Token[];
  words: readonly Word[];
  cues: readonly CueHit[];
  classWords: readonly { name: string; start: number; end: number }[];
}

/** Classes that speak of wares and prizes wherever they stand; the others are too common to tell whose words they are. */
const boastfulClasses: ReadonlySet<string> = new Set('buy join offer scarcity price award win followers hype'.split(' '));
/** Families that a joke may play with; an offer is an offer. */
const playfulFamilies: ReadonlySet<string> = new Set(['status', 'achievement', 'hype', 'humblebrag', 'density']);
/** Quotation marks round so few words hold them at arm's length. */
const mostScareWords = 4;

/** Tells whose words the promotion in a sentence is. */
export function createVoiceReader(vocabulary: Vocabulary): (parts: VoiceParts) => Voice {
  const has = (...names: string[]) => {
    const atoms = names.map((name) => vocabulary.atom(name));
    return (word: Word): boolean => atoms.some((atom) => word.atoms.includes(atom));
  };
  const isFirstByGrammar = has('first', 'first-plural');
  const kinds: WordKinds = {
    // The one verb form that no ending gives away without a dictionary.
    isFirst: (word) => word.folded === 'jestem' || isFirstByGrammar(word),
    isSecond: has('second', 'imperative'),
    isClient: has('client'),
    isBusiness: has('business'),
    isPolish: vocabulary.language === 'pl',
  };
  return (parts) => {
    const boasts = [
      ...parts.cues.filter((cue) => isPromotionFamily(cue.family)),
      ...parts.classWords.filter(({ name }) => boastfulClasses.has(name)),
    ];
    // Rolled eyes over one's own success are what a modest boast is made of.
    if (hasIronyMark(parts.text)) return parts.cues.some(({ family }) => family === 'humblebrag') ? 'own' : 'doubtful';
    const quoted = voiceOfQuotations(parts, boasts, kinds);
    if (quoted !== 'own') return quoted;
    // Where no word gives the boast away, it may be anywhere in what is said.
    if (isReported(parts, boasts.length > 0 ? boasts : [{ start: 0, end: parts.text.length }], kinds)) return 'others';
    return boasts.length > 0 && isFolly(parts) ? 'doubtful' : 'own';
  };
}

interface WordKinds {
  isFirst(word: Word): boolean;
  isSecond(word: Word): boolean;
  isClient(word: Word): boolean;
  isBusiness(word: Word): boolean;
  isPolish: boolean;
}

interface Piece {
  start: number;
  end: number;
}

function voiceOfQuotations(parts: VoiceParts, boasts: readonly Piece[], kinds: WordKinds): Voice {
  const quotations = quotationsOf(parts, kinds);
  if (quotations.length === 0 || boasts.length === 0 || !boasts.every((boast) => endsQuoted(quotations, boast))) return 'own';
  const inside = parts.words.filter((_, index) => isQuoted(quotations, pieceOf(parts, index)));
  const outside = parts.words.filter((_, index) => !isQuoted(quotations, pieceOf(parts, index)));
  if (isOwnTrade(outside, kinds) || saysOneself(outside, kinds)) return 'own';
  const speaksForItself = inside.some((word) => kinds.isFirst(word) || kinds.isSecond(word));
  if (speaksForItself || !outside.some(kinds.isFirst)) return 'others';
  const isShort = inside.filter((word) => word.isPlain).length <= mostScareWords;
  return isShort && !outside.some(({ folded }) => calling.test(folded)) ? 'doubtful' : 'own';
}

/** A boast may begin before the marks: I am a “thought leader”. */
const endsQuoted = (quotations: readonly Quotation[], { end }: Piece): boolean =>
  quotations.some((quotation) => quotation.start < end && end <= quotation.end);

/** Between marks, or in Polish dialogue between dashes, when somebody else is said to say it. */
function quotationsOf({ text, words, tokens }: VoiceParts, kinds: WordKinds): Quotation[] {
  const marked = quotationsIn(text);
  const dialogue = /^\s*[–—-]\s(?=\S)[^–—]*(?=\s[–—-]\s)/u.exec(text);
  if (marked.length > 0 || dialogue === null || !kinds.isPolish) return marked;
  const end = dialogue[0].length;
  const next = words.findIndex((word, index) => word.isPlain && (tokens[index]?.start ?? 0) > end);
  return polishSaying.test(words[next]?.folded ?? '') ? [{ start: 0, end }] : [];
}

/** What clients say, and what one's own company says, is said for the writer. */
function isOwnTrade(words: readonly Word[], { isClient, isBusiness, isFirst }: WordKinds): boolean {
  return words.some(isClient) || (words.some(isBusiness) && words.some(isFirst));
}

/** "I told them:": the quoted words are the writer's after all. */
function saysOneself(words: readonly Word[], { isFirst, isPolish }: WordKinds): boolean {
  if (isPolish) return words.some((word) => isFirst(word) && polishOwnSaying.test(word.folded));
  return words.some(
    ({ folded }, index) =>
      (folded === 'i' || folded === 'we') && words.slice(index + 1, index + 4).some((next) => englishOwnSaying.has(next.folded)),
  );
}

/** "He says that he is …", „Twierdzi, że jest …”, "according to her profile": somebody else is spoken of, not the writer. */
function isReported({ text, tokens, words }: VoiceParts, boasts: readonly Piece[], kinds: WordKinds): boolean {
  if (hearsay.test(fold(text))) return !words.some((word) => kinds.isFirst(word) || kinds.isSecond(word));
  const clause = kinds.isPolish ? polishClause(words) : englishClause(words);
  if (clause === null) return false;
  const before = words.slice(0, clause.verb);
  if (before.slice(-3).some(({ folded }) => folded === 'i' || folded === 'we')) return false;
  if (isOwnTrade(before, kinds) || words.slice(clause.begin).some(kinds.isFirst)) return false;
  const from = tokens[clause.verb]?.start ?? 0;
  return boasts.every((boast) => boast.end > from);
}

/** Where somebody else's words begin, and the verb that says so: indexes of words. */
interface Clause {
  verb: number;
  begin: number;
}

function polishClause(words: readonly Word[]): Clause | null {
  const verb = words.findIndex(({ folded }) => polishSaying.test(folded));
  const link = words.findIndex(({ folded }, index) => index > verb && /^(?:ze|iz|jakoby)$/.test(folded));
  return verb < 0 || link < 0 || link - verb > 5 ? null : { verb, begin: link + 1 };
}

const hearers = new Set('me us him her them you everyone everybody people'.split(' '));
const openers = new Set('that he she they it his her their to'.split(' '));

function englishClause(words: readonly Word[]): Clause | null {
  const verb = words.findIndex(({ folded }) => englishSaying.has(folded));
  if (verb < 0) return null;
  const begin = hearers.has(words[verb + 1]?.folded ?? '') ? verb + 2 : verb + 1;
  return openers.has(words[begin]?.folded ?? '') ? { verb, begin } : null;
}

function isFolly({ text, cues }: VoiceParts): boolean {
  const promotion = cues.filter((cue) => isPromotionFamily(cue.family));
  return promotion.every((cue) => playfulFamilies.has(cue.family)) && praisesFolly(fold(text.replace(/’/g, "'")));
}

function pieceOf({ tokens }: VoiceParts, index: number): Piece {
  const { start, end } = tokens[index] ?? { start: 0, end: 0 };
  return { start, end };
}
