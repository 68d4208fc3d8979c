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
}

interface Evidence {
  topic: string;
  score: number;
  words: { written: string; weight: number }[];
}

const smoothing = 1;
/** A topic is offered when the words of a text are this many times (as a natural logarithm) likelier with it than without it. */
const clearScore = 2.5;
/** A single word speaks for a topic from this weight on, and so many different words must. */
const clearWeight = 0.7;
const neededWords = 2;
const neededDrafts = 2;
const mostSuggestions = 3;
const shownWords = 4;

/** A model that knows nothing yet. */
export function createTopicModel(): TopicModel {
  const learned = new Map<string, LearnedDraft>();
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
      const draft = { topics: [...new Set(topics)], counts: countsOf(topicFeatures(`${topics.join('\n')}\n${text}`)) };
      learned.set(path, draft);
      count(draft, 1);
    },
    rank: (text) => evidences(topicFeatures(text)).map((evidence) => evidence.topic),
    suggest(text, { without, except = [] } = {}) {
      const own = without === undefined ? undefined : learned.get(without);
      if (own !== undefined) count(own, -1);
      const found = evidences(topicFeatures(text));
      if (own !== undefined) count(own, 1);
      return found
        .filter((evidence) => !except.includes(evidence.topic) && isClear(evidence, byTopic))
        .slice(0, mostSuggestions)
        .map(shown);
    },
  };
}

function emptyTally(): Tally {
  return { drafts: 0, total: 0, counts: new Map() };
}

function addTo(tally: Tally, counts: ReadonlyMap<string, number>, sign: 1 | -1): void {
  tally.drafts += sign;
  for (const [feature, count] of counts) {
    const now = (tally.counts.get(feature) ?? 0) + sign * count;
    tally.total += sign * count;
    if (now === 0) tally.counts.delete(feature);
    else tally.counts.set(feature, now);
  }
}

function countsOf(words: readonly WordFeatures[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of words) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

/** How much likelier each word is in drafts with the topic than in those without it; a word that no draft holds says nothing. */
function evidenceFor(topic: string, tally: Tally, all: Tally, words: readonly WordFeatures[]): Evidence {
  const size = all.counts.size * smoothing;
  const inside = tally.total + size;
  const outside = all.total - tally.total + size;
  const weights = new Map<string, number>();
  let score = 0;
  for (const { written, features } of words) {
    let weight = 0;
    for (const feature of features) {
      const everywhere = all.counts.get(feature);
      if (everywhere === undefined) continue;
      const here = tally.counts.get(feature) ?? 0;
      weight += Math.log(((here + smoothing) / inside) * (outside / (everywhere - here + smoothing)));
    }
    score += weight;
    weights.set(written.toLowerCase(), weight);
  }
  const spoken = [...weights].map(([written, weight]) => ({ written, weight })).filter((word) => word.weight >= clearWeight);
  return { topic, score, words: spoken.sort((one, other) => other.weight - one.weight) };
}

function isClear(evidence: Evidence, byTopic: ReadonlyMap<string, Tally>): boolean {
  const drafts = byTopic.get(evidence.topic)?.drafts ?? 0;
  return evidence.score >= clearScore && evidence.words.length >= neededWords && drafts >= neededDrafts;
}

function shown({ topic, words }: Evidence): SuggestedTopic {
  return { name: topic, words: words.slice(0, shownWords).map((word) => word.written) };
}
