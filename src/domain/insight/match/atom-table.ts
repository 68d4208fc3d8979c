import { grammarAtoms } from '../grammar/atoms.ts';

/** What is known of one word form. Atom ids are ascending. */
export interface WordFacts {
  folded: string;
  lemmas: readonly string[];
  grammar: readonly string[];
}

/**
 * Gives every question that patterns and classes ask of a word (`expert~`, `=wygrać`, `@first`) a number once, and every word
 * the numbers that hold for it. So a word is examined once, however many patterns there are.
 */
export interface AtomTable {
  idFor(spec: string): number;
  /** Lets `@name` hold wherever one of `specs` does. Names begin with letters, as grammar atoms do. */
  addClass(name: string, specs: readonly string[]): number;
  atomsOf(word: WordFacts): number[];
  /** How many there are: every id is below. */
  count(): number;
}

/** Stems by letter, so that a word is followed only as far as some stem goes on. */
interface StemNode {
  ids: number[];
  next: Map<number, StemNode>;
}

const newNode = (): StemNode => ({ ids: [], next: new Map() });

export function createAtomTable(hasLemmas: boolean): AtomTable {
  const ids = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const stems = newNode();
  const lemmas = new Map<string, number[]>();
  const named = new Map<string, number>();

  const number = (spec: string): number => {
    const id = ids.get(spec) ?? ids.size;
    ids.set(spec, id);
    return id;
  };
  const attach = (spec: string, id: number): void => {
    if (spec.startsWith('=')) {
      if (hasLemmas) add(lemmas, spec.slice(1), id);
      else addStem(stems, stemOf(spec.slice(1)), id);
    } else if (spec.endsWith('~')) addStem(stems, spec.slice(0, -1), id);
    else add(exact, spec, id);
  };
  for (const name of grammarAtoms) named.set(name, number(`@${name}`));

  return {
    idFor(spec) {
      if (spec.length > 1 && spec.startsWith('@')) {
        const id = named.get(spec.slice(1));
        if (id === undefined) throw new Error(`There is no word class ${spec}.`);
        return id;
      }
      const isNew = !ids.has(spec);
      const id = number(spec);
      if (isNew) attach(spec, id);
      return id;
    },
    addClass(name, specs) {
      const id = number(`@${name}`);
      named.set(name, id);
      for (const spec of specs) attach(spec, id);
      return id;
    },
    atomsOf({ folded, lemmas: bases, grammar }) {
      const found = new Set<number>(exact.get(folded));
      let node: StemNode | undefined = stems;
      for (let at = 0; node !== undefined && at < folded.length; at += 1) {
        node = node.next.get(folded.charCodeAt(at));
        for (const id of node?.ids ?? []) found.add(id);
      }
      for (const base of bases) for (const id of lemmas.get(base) ?? []) found.add(id);
      for (const name of grammar) found.add(named.get(name) ?? 0);
      return [...found].sort((one, other) => one - other);
    },
    count: () => ids.size,
  };
}

function add(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
}

function addStem(stems: StemNode, stem: string, id: number): void {
  let node = stems;
  for (let at = 0; at < stem.length; at += 1) {
    const next = node.next.get(stem.charCodeAt(at)) ?? newNode();
    node.next.set(stem.charCodeAt(at), next);
    node = next;
  }
  if (!node.ids.includes(id)) node.ids.push(id);
}

/** What stays of a Polish base form in most of its forms: without the infinitive's end, or without a final vowel. */
function stemOf(lemma: string): string {
  if (lemma.length > 5 && /(?:owac|ywac|iwac)$/.test(lemma)) return lemma.slice(0, -4);
  if (lemma.length > 4 && /[aeiyu]c$/.test(lemma)) return lemma.slice(0, -2);
  return lemma.length > 4 && /[aeiouy]$/.test(lemma) ? lemma.slice(0, -1) : lemma;
}
