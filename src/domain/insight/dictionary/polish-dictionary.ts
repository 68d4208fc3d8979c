import { recentMemory } from '../recent-memory.ts';
import { type Automaton, readAutomaton } from './cfsa2.ts';
import { bytesFromText, textFromBytes } from './utf8.ts';

/** One reading of a word form: its base form and its grammatical tags, such as `verb:praet:sg:f:pri:perf`. */
export interface WordReading {
  lemma: string;
  tags: string;
}

export interface PolishDictionary {
  /** Every reading of a form; without one, those of forms that differ only in diacritics (`wygralem`). Empty when unknown. */
  lookUp(word: string): WordReading[];
}

const separator = 59;
const longestForm = 60;

/** The second bytes (UTF-8) that turn a plain letter into a Polish one, with their first byte. */
const diacritics: Readonly<Record<string, readonly [number, number][]>> = {
  a: [[0xc4, 0x85]],
  c: [[0xc4, 0x87]],
  e: [[0xc4, 0x99]],
  l: [[0xc5, 0x82]],
  n: [[0xc5, 0x84]],
  o: [[0xc3, 0xb3]],
  s: [[0xc5, 0x9b]],
  z: [
    [0xc5, 0xbc],
    [0xc5, 0xba],
  ],
};

/**
 * The Morfologik dictionary over the bytes of `polish.dict` (encoder PREFIX, separator `;`). Throws a `RangeError` when they
 * are something else. Keeps no copy of them, only the endings that were read lately.
 */
export function readPolishDictionary(bytes: Uint8Array): PolishDictionary {
  const automaton = readAutomaton(bytes);
  const read = readingsOver(automaton);
  return {
    lookUp(word) {
      if (word.length > longestForm) return [];
      const form = bytesFromText(word);
      const exact = read(walk(automaton, form), form);
      return exact.length > 0
        ? exact
        : foldedSpellings(automaton, word).flatMap((spelling) => read(spelling.node, spelling.form));
    },
  };
}

/** The node after all of `bytes`, or 0. */
function walk(automaton: Automaton, bytes: readonly number[]): number {
  let node = automaton.root;
  for (const value of bytes) {
    node = step(automaton, node, value);
    if (node === 0) return 0;
  }
  return node;
}

function step(automaton: Automaton, node: number, value: number): number {
  for (let arc = automaton.first(node); arc !== 0; arc = automaton.next(arc)) {
    if (automaton.label(arc) === value) return automaton.target(arc);
  }
  return 0;
}

/** How many forms a plain spelling is tried as: enough for every word, few enough for hostile ones. */
const mostSpellings = 12;

/** A node of the automaton and the bytes that lead to it. */
interface Spelling {
  node: number;
  form: number[];
}

function foldedSpellings(automaton: Automaton, word: string): Spelling[] {
  let states: Spelling[] = [{ node: automaton.root, form: [] }];
  for (const letter of word) {
    const options = [bytesFromText(letter), ...(diacritics[letter] ?? [])];
    states = states.flatMap((state) => options.flatMap((bytes) => follow(automaton, state, bytes))).slice(0, 64);
    if (states.length === 0) return [];
  }
  return states.slice(0, mostSpellings);
}

function follow(automaton: Automaton, state: Spelling, bytes: readonly number[]): Spelling[] {
  let node = state.node;
  for (const value of bytes) {
    node = step(automaton, node, value);
    if (node === 0) return [];
  }
  return [{ node, form: [...state.form, ...bytes] }];
}

/** How a base form is made of a form: bytes dropped in front and behind, and what is added; then its tags. */
interface Ending {
  front: number;
  back: number;
  added: readonly number[];
  tags: string;
}

/** How many nodes' endings are remembered at least. */
const rememberedNodes = 5_000;

/** The readings after a node. Forms that are inflected alike lead to the same node, so its endings are read once for all of them. */
function readingsOver(automaton: Automaton): (node: number, form: readonly number[]) => WordReading[] {
  const endings = recentMemory<readonly Ending[], number>(rememberedNodes);
  return (node, form) => {
    const start = node === 0 ? 0 : step(automaton, node, separator);
    if (start === 0) return [];
    return endings.recall(start, () => endingsAfter(automaton, start)).map((ending) => readingFrom(form, ending));
  };
}

function endingsAfter(automaton: Automaton, start: number): Ending[] {
  const endings: Ending[] = [];
  collect(automaton, start, [], (bytes) => {
    const ending = endingFrom(bytes);
    if (ending !== null) endings.push(ending);
  });
  return endings;
}

const longestReading = 2000;

function collect(automaton: Automaton, node: number, path: number[], found: (bytes: readonly number[]) => void): void {
  if (path.length > longestReading) return;
  for (let arc = automaton.first(node); arc !== 0; arc = automaton.next(arc)) {
    path.push(automaton.label(arc));
    if (automaton.isFinal(arc)) found(path);
    const target = automaton.target(arc);
    if (target !== 0) collect(automaton, target, path, found);
    path.pop();
  }
}

const wholeForm = 255;

/** PREFIX encoding: two letters say how many bytes to drop in front and behind (`A` is 0, `@` all), then what to add. */
function endingFrom(bytes: readonly number[]): Ending | null {
  const split = bytes.indexOf(separator);
  if (split < 2) return null;
  const front = ((bytes[0] ?? 65) - 65) & 255;
  const back = ((bytes[1] ?? 65) - 65) & 255;
  const whole = front === wholeForm || back === wholeForm;
  return {
    front: whole ? longestForm * 4 : front,
    back: whole ? 0 : back,
    added: bytes.slice(2, split),
    tags: textFromBytes(bytes.slice(split + 1)),
  };
}

function readingFrom(form: readonly number[], { front, back, added, tags }: Ending): WordReading {
  const kept = form.slice(front, Math.max(front, form.length - back));
  return { lemma: textFromBytes([...kept, ...added]), tags };
}
