/**
 * What can be said of one word by grammar alone, in both languages. Polish words carry several at once, since a form is often
 * ambiguous: they say "can it be". Cues name them with `@`, the learned layer counts them.
 */
export const grammarAtoms = [
  /** Verb or pronoun of the first person: I, my; robię, wygrałam, mój. */
  'first',
  'first-plural',
  /** Only the pronouns among them, and only verbs (Polish), since a Polish pronoun adds weight. */
  'first-pronoun',
  'first-verb',
  /** The reader is spoken to: you, your; robisz, zróbcie, Wam, Państwo. */
  'second',
  'imperative',
  'infinitive',
  'past',
  'present',
  'future',
  'conditional',
  /** Advice without a person: should, one can; warto, trzeba, należy, można. */
  'impersonal',
  'third',
  'negation',
  'question-word',
  'number',
  'year',
  'large-number',
  'percent',
  'link',
  'mention',
  'hashtag',
  'emoji',
  'comparative',
  'superlative',
  'participle',
] as const;

export type GrammarAtom = (typeof grammarAtoms)[number];
