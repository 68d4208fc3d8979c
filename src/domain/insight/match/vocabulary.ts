import type { Language } from '../../drafts/draft.ts';
import { fold } from '../../text/fold.ts';
import type { Cue } from '../cues/cue.ts';
import type { PolishDictionary } from '../dictionary/polish-dictionary.ts';
import type { GrammarAtom } from '../grammar/atoms.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import type { Token, TokenKind } from '../text/tokens.ts';
import { type AtomTable, createAtomTable, type WordFacts } from './atom-table.ts';
import { type Pattern, readPatterns } from './pattern.ts';

/** What is remembered of a word form. */
export interface Word {
  folded: string;
  atoms: readonly number[];
  /** A word of letters, not a number, a mark or a link. */
  isPlain: boolean;
  anchors: readonly Anchor[];
  /** Has it letters or digits? Only such words stand in the key of a dismissal. */
  isKeyed: boolean;
}

/** A pattern that may begin at a word. */
export interface Anchor {
  cue: number;
  pattern: Pattern;
}

/** The words, word classes and cues of one language, compiled. */
export interface Vocabulary {
  language: Language;
  cues: readonly Cue[];
  /** The atom of a grammar atom or word class by name. */
  atom(name: string): number;
  /** Every atom is below this. */
  atomCount: number;
  wordOf(text: string, token: Token): Word;
}

/** How many word forms of a kind are remembered before the memory starts anew; about 10 MB. */
const mostWords = 40_000;
const longestWord = 64;

export function createVocabulary(pack: LanguagePack, dictionary: PolishDictionary | null): Vocabulary {
  const atoms = createAtomTable(dictionary !== null);
  for (const [name, specs] of Object.entries(pack.lexicon)) atoms.addClass(name, specs.trim().split(/\s+/));
  const anchors = anchorsOf(pack.cues, (source) => readPatterns(source, atoms));
  const remembered = wordMemory();
  return {
    language: pack.language,
    cues: pack.cues,
    atom: (name) => atoms.idFor(`@${name}`),
    atomCount: atoms.count(),
    wordOf(text, token) {
      const written = text.slice(token.start, Math.min(token.end, token.start + longestWord));
      const ofKind = remembered[token.kind];
      const known = ofKind.get(written);
      if (known !== undefined) return known;
      if (ofKind.size >= mostWords) ofKind.clear();
      const word = wordFrom(factsOf(written, token, pack, dictionary), token.kind, atoms, anchors);
      ofKind.set(written, word);
      return word;
    },
  };
}

/** One memory a kind, so that no key has to be put together for a look-up. */
function wordMemory(): Record<TokenKind, Map<string, Word>> {
  const memory = (): Map<string, Word> => new Map();
  return {
    word: memory(),
    number: memory(),
    mark: memory(),
    emoji: memory(),
    link: memory(),
    mention: memory(),
    hashtag: memory(),
  };
}

function wordFrom(facts: WordFacts, kind: TokenKind, atoms: AtomTable, anchors: ReadonlyMap<number, readonly Anchor[]>): Word {
  const ids = atoms.atomsOf(facts);
  return {
    folded: facts.folded,
    atoms: ids,
    isPlain: kind === 'word',
    anchors: ids.flatMap((id) => anchors.get(id) ?? []),
    isKeyed: /[\p{L}\d]/u.test(facts.folded),
  };
}

function anchorsOf(cues: readonly Cue[], read: (source: string) => Pattern[]): Map<number, Anchor[]> {
  const anchors = new Map<number, Anchor[]>();
  for (const [cue, { patterns }] of cues.entries()) {
    for (const pattern of patterns.flatMap(read)) {
      const atoms = new Set(pattern.places[0]?.alternatives.map((alternative) => alternative.all[0] ?? 0));
      for (const atom of atoms) anchors.set(atom, [...(anchors.get(atom) ?? []), { cue, pattern }]);
    }
  }
  return anchors;
}

function factsOf(written: string, token: Token, pack: LanguagePack, dictionary: PolishDictionary | null): WordFacts {
  const plain = written.replace(/’/g, "'");
  const folded = fold(plain);
  if (token.kind === 'number') return { folded, lemmas: [], grammar: numberGrammar(folded) };
  if (token.kind === 'mark') return { folded, lemmas: [], grammar: folded === '%' ? ['percent'] : [] };
  if (token.kind === 'emoji') return { folded: firstCharacter(written), lemmas: [], grammar: ['emoji'] };
  if (token.kind !== 'word') return { folded: `<${token.kind}>`, lemmas: [], grammar: [token.kind] };
  const { atoms, lemmas } = pack.grammarOf(plain.toLowerCase(), folded, dictionary);
  return { folded, lemmas, grammar: atoms };
}

const firstCharacter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 32);

function numberGrammar(folded: string): GrammarAtom[] {
  const digits = folded.replace(/[^\d]/g, '');
  if (/^(?:19|20)\d\d$/.test(folded)) return ['number', 'year'];
  if (digits.length >= 4 || /\d(?:k|m|b|mln|tys|bn|mm)$/.test(folded)) return ['number', 'large-number'];
  return ['number'];
}
