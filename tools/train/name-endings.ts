import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Automaton, readAutomaton } from '../../src/domain/insight/dictionary/cfsa2.ts';

/**
 * Learns from the names of the shipped Polish dictionary how names are inflected: for an ending of up to five letters, which
 * ends can take its place and in which cases. `node tools/train/name-endings.ts` writes `src/domain/policy/name-endings.json`,
 * for words that no dictionary holds, such as new companies.
 */
const root = join(import.meta.dirname, '../..');
const dictionary = readFileSync(join(root, 'resources/dictionaries/pl/polish.dict'));
const target = join(root, 'src/domain/policy/name-endings.json');

const separator = 59;
const longestEnding = 5;
/** An ending seen in fewer names says nothing. */
const fewestNames = 4;
/** Which part of the names of one gender must be inflected this way. */
const leastShare = 0.12;
/** Which part of the names with an ending a gender must have to be thought of. */
const leastGender = 0.06;

const caseLetters: Record<string, string> = { gen: 'g', dat: 'd', acc: 'a', inst: 'i', loc: 'l' };
const genders: Record<string, string> = { m1: 'm', m2: 'm', m3: 'm', f: 'f', n: 'n', n1: 'n', n2: 'n' };

/** name|gender -> change (`2ów`: drop two letters, add `ów`) -> case letters; those of the plural are capital. */
const names = new Map<string, Map<string, Set<string>>>();

const decoder = new TextDecoder();
walk(readAutomaton(dictionary), (bytes) => {
  const first = bytes.indexOf(separator);
  const form = decoder.decode(Uint8Array.from(bytes.slice(0, first)));
  const rest = bytes.slice(first + 1);
  const second = rest.indexOf(separator);
  const kept = bytes.slice(0, first);
  const [front = 0, back = 0] = rest.map((value) => value - 65);
  const stem = kept.slice(front, Math.max(front, kept.length - back));
  const lemma = decoder.decode(Uint8Array.from([...stem, ...rest.slice(2, second)]));
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(lemma)) return;
  for (const tags of decoder.decode(Uint8Array.from(rest.slice(second + 1))).split('+')) learn(form, lemma, tags);
});

function learn(form: string, lemma: string, tags: string): void {
  const [kind, number = '', cases = '', gender = ''] = tags.split(':');
  if (kind !== 'subst') return;
  for (const each of gender.split('.')) {
    const known = genders[each];
    if (known === undefined) continue;
    for (const name of cases.split('.')) {
      const letter = name === 'nom' && number === 'pl' ? 'n' : caseLetters[name];
      if (letter === undefined) continue;
      const key = `${lemma}|${known}`;
      const changes = names.get(key) ?? new Map<string, Set<string>>();
      names.set(key, changes);
      const change = changeBetween(lemma, form);
      const seen = changes.get(change) ?? new Set();
      changes.set(change, seen.add(number === 'pl' ? letter.toUpperCase() : letter));
    }
  }
}

function changeBetween(lemma: string, form: string): string {
  let same = 0;
  while (same < lemma.length && lemma[same] === form[same]) same += 1;
  return `${lemma.length - same}${form.slice(same)}`;
}

/** ending -> gender -> number of names, and how many of them are changed in each way. */
const endings = new Map<string, Map<string, { names: number; changes: Map<string, Map<string, number>> }>>();
for (const [key, changes] of names) {
  const [lemma = '', gender = ''] = key.split('|');
  for (let length = 1; length <= Math.min(longestEnding, lemma.length - 1); length += 1) {
    const ending = lemma.slice(-length);
    const byGender = endings.get(ending) ?? new Map();
    endings.set(ending, byGender);
    const tally = byGender.get(gender) ?? { names: 0, changes: new Map() };
    byGender.set(gender, tally);
    tally.names += 1;
    for (const [change, letters] of changes) {
      const counted = tally.changes.get(change) ?? new Map();
      tally.changes.set(change, counted);
      for (const letter of letters) counted.set(letter, (counted.get(letter) ?? 0) + 1);
    }
  }
}

const learnt = new Map<string, string>();
for (const ending of [...endings.keys()].sort((one, other) => one.length - other.length || (one < other ? -1 : 1))) {
  const line = lineOf(ending);
  if (line !== null && line !== inherited(ending)) learnt.set(ending, line);
}
const lines = [...learnt].map(([ending, line]) => `  ${JSON.stringify(ending)}: ${JSON.stringify(line)}`);
writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
console.log(`${names.size} names, ${learnt.size} endings, ${Math.round(lines.join('').length / 1024)} KB`);

/** What the next shorter ending says already needs no line of its own. */
function inherited(ending: string): string | undefined {
  for (let from = 1; from < ending.length; from += 1) {
    const line = learnt.get(ending.slice(from));
    if (line !== undefined) return line;
  }
  return undefined;
}

function lineOf(ending: string): string | null {
  const byGender = [...(endings.get(ending) ?? [])];
  const total = byGender.reduce((sum, [, tally]) => sum + tally.names, 0);
  if (total < fewestNames) return null;
  const kept = new Map<string, Set<string>>();
  for (const [, tally] of byGender) {
    if (tally.names / total < leastGender) continue;
    for (const [change, letters] of tally.changes) {
      for (const [letter, count] of letters) {
        if (count / tally.names >= leastShare) kept.set(change, (kept.get(change) ?? new Set()).add(letter));
      }
    }
  }
  const changes = [...kept].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return changes.map(([change, letters]) => `${change}/${[...letters].toSorted().join('')}`).join(' ');
}

function walk(automaton: Automaton, found: (bytes: number[]) => void): void {
  const path: number[] = [];
  const visit = (node: number) => {
    for (let arc = automaton.first(node); arc !== 0; arc = automaton.next(arc)) {
      path.push(automaton.label(arc));
      if (automaton.isFinal(arc)) found(path);
      const target = automaton.target(arc);
      if (target !== 0) visit(target);
      path.pop();
    }
  };
  visit(automaton.root);
}
