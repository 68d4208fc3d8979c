import { type LemmaOf, noLemmas } from './lemmas.ts';
import { topicFeatures, type WordFeatures } from './topic-features.ts';

/** A topic for a text, with the words that speak for it, the strongest first. */
export interface SuggestedTopic {
  name: string;
  words: string[];
}

export interface SuggestOptions {
  /** The draft that is asked about: its own tags must not speak for it. */
  without?: string;
  /** Topics it carries already. */
  except?: readonly string[];
}

/**
 * Learns from tagged drafts which words go with which topic: naive Bayes against the complement of each topic (Rennie, Shih,
 * Teevan and Karger, ICML 2003), which holds up when topics differ much in size. Words a person can be shown are its features,
 * so that every suggestion has its reasons.
 */
export interface TopicModel {
  /** Learns a draft, in place of what was known of it. */
  learn(path: string, text: string, topics: readonly string[]): void;
  forget(path: string): void;
  /** The topics of a text by score, the likeliest first, whatever their distance. For measuring. */
  rank(text: string): string[];
  /** At most three topics that clearly fit; none rather than a guess. */
  suggest(text: string, options?: SuggestOptions): SuggestedTopic[];
}

interface LearnedDraft {
  topics: readonly string[];
  counts: ReadonlyMap<string, number>;
}

/** What is counted of a group of drafts: how often each feature occurs, and how many features there are. */
interface Tally {
  drafts: number;
  total: number;
  counts: Map<string, number>;
  /** In how many of the drafts each feature occurs. */
  holders: Map<string, number>;
}

interface Evidence {
  topic: string;
  score: number;
  words: { written: string; weight: number }[];
}

const smoothing = 1;
/** A topic is offered when the words of a text are this many times (as a natural logarithm) likelier with it than without it. */
const clearScore = 4;
/** A single word speaks for a topic from this weight on, and so many different words must. */
const clearWeight = 0.7;
const neededWords = 2;
const neededDrafts = 2;
/** From so many drafts on a word must stand in two of them. */
const someDrafts = 4;
/** A beginning of four letters and its mark is shared by words that have nothing in common. */
const shortStem = 5;
const mostSuggestions = 3;
const shownWords = 4;

/** A model that knows nothing yet. `lemmaOf` joins the forms of a word. */
export function createTopicModel(lemmaOf: LemmaOf = noLemmas): TopicModel {
  const learned = new Map<string, LearnedDraft>();
  const featuresOf = (text: string) => topicFeatures(text, lemmaOf);
  const all = emptyTally();
  const byTopic = new Map<string, Tally>();

  function count({ topics, counts }: LearnedDraft, sign: 1 | -1): void {
    addTo(all, counts, sign);
    for (const topic of topics) {
      const tally = byTopic.get(topic) ?? emptyTally();
      byTopic.set(topic, tally);
      addTo(tally, counts, sign);
      if (tally.drafts === 0) byTopic.delete(topic);
    }
  }

  function forget(path: string): void {
    const known = learned.get(path);
    if (known === undefined) return;
    learned.delete(path);
    count(known, -1);
  }

  function evidences(words: readonly WordFeatures[]): Evidence[] {
    return [...byTopic]
      .map(([topic, tally]) => evidenceFor(topic, tally, all, words))
      .sort((one, other) => other.score - one.score);
  }

  return {
    forget,
    learn(path, text, topics) {
      forget(path);
      if (topics.length === 0) return;
      const draft = { topics: [...new Set(topics)], counts: countsOf(featuresOf(`${topics.join('\n')}\n${text}`)) };
      learned.set(path, draft);
      count(draft, 1);
    },
    rank: (text) => evidences(featuresOf(text)).map((evidence) => evidence.topic),
    suggest(text, { without, except = [] } = {}) {
      const own = without === undefined ? undefined : learned.get(without);
      if (own !== undefined) count(own, -1);
      const found = evidences(featuresOf(text));
      if (own !== undefined) count(own, 1);
      return found
        .filter((evidence) => !except.includes(evidence.topic) && isClear(evidence, byTopic))
        .slice(0, mostSuggestions)
        .map(shown);
    },
  };
}

function emptyTally(): Tally {
  return { drafts: 0, total: 0, counts: new Map(), holders: new Map() };
}

function addTo(tally: Tally, counts: ReadonlyMap<string, number>, sign: 1 | -1): void {
  tally.drafts += sign;
  for (const [feature, count] of counts) {
    tally.total += sign * count;
    add(tally.counts, feature, sign * count);
    add(tally.holders, feature, sign);
  }
}

function add(counts: Map<string, number>, feature: string, more: number): void {
  const now = (counts.get(feature) ?? 0) + more;
  if (now === 0) counts.delete(feature);
  else counts.set(feature, now);
}

function countsOf(words: readonly WordFeatures[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of words) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

/**
 * How much likelier each word is in drafts with the topic than in those without it; a word that no draft holds says nothing.
 * The forms of one word speak together.
 */
function evidenceFor(topic: string, tally: Tally, all: Tally, words: readonly WordFeatures[]): Evidence {
  const size = all.counts.size * smoothing;
  const inside = tally.total + size;
  const outside = all.total - tally.total + size;
  const spoken = new Map<string, { written: string; weight: number }>();
  let score = 0;
  for (const { written, base, features } of words) {
    let weight = 0;
    for (const feature of features) {
      const everywhere = all.counts.get(feature);
      if (everywhere === undefined) continue;
      const here = tally.counts.get(feature) ?? 0;
      weight += Math.log(((here + smoothing) / inside) * (outside / (everywhere - here + smoothing)));
    }
    score += weight;
    if (weight < clearWeight || !isUsual(tally, features)) continue;
    const known = spoken.get(base);
    if (known === undefined || known.weight < weight)
      spoken.set(base, { written: known?.written ?? written.toLowerCase(), weight });
  }
  return { topic, score, words: [...spoken.values()].sort((one, other) => other.weight - one.weight) };
}

/** In a topic of some size a word of a single draft is chance. */
function isUsual({ drafts, holders }: Tally, features: readonly string[]): boolean {
  const needed = drafts < someDrafts ? 1 : 2;
  return features.some(
    (feature) => !(feature.length === shortStem && feature.endsWith('…')) && (holders.get(feature) ?? 0) >= needed,
  );
}

function isClear(evidence: Evidence, byTopic: ReadonlyMap<string, Tally>): boolean {
  const drafts = byTopic.get(evidence.topic)?.drafts ?? 0;
  return evidence.score >= clearScore && evidence.words.length >= neededWords && drafts >= neededDrafts;
}

function shown({ topic, words }: Evidence): SuggestedTopic {
  return { name: topic, words: words.slice(0, shownWords).map((word) => word.written) };
}
