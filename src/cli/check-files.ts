import { readFile } from 'node:fs/promises';
import { decodeFile } from '../domain/drafts/decode.ts';
import { readProperties, splitFile } from '../domain/drafts/front-matter.ts';
import { explanationOf } from '../domain/insight/explain/explain.ts';
import { isPromotionLabel } from '../domain/insight/labels.ts';
import { readMarkdown, type TextReading } from '../domain/insight/read-text.ts';
import type { Reader } from '../domain/insight/reader.ts';
import type { SentenceReading } from '../domain/insight/reading.ts';
import type { CheckOptions } from './check-options.ts';
import type { CommandStreams } from './command-streams.ts';
import { exitCodes } from './exit-codes.ts';
import { createLineFinder } from './line-finder.ts';
import { printable, printableJson } from './printable.ts';
import { reasonOf } from './reason.ts';

interface ReadFile {
  path: string;
  text: string;
  result: TextReading;
}

/** Reads files as drafts and prints what was found, in the order in which the files were named. */
export async function checkFiles(reader: Reader, options: CheckOptions, { output, errors }: CommandStreams): Promise<number> {
  const read: ReadFile[] = [];
  let failures = 0;
  for (const path of options.files) {
    try {
      read.push(await readDraftFile(path, await readFile(path), reader, options));
    } catch (error) {
      failures += 1;
      errors.write(`byline check: ${printable(path)} cannot be read (${reasonOf(error)}).\n`);
    }
  }
  if (options.json) output.write(`${printableJson(read.map(fileAsJson), 2)}\n`);
  else for (const file of read) output.write(findingsOf(file, options));
  if (failures > 0) return exitCodes.misuse;
  return options.failOnPromotion && read.some(promotes) ? exitCodes.found : exitCodes.fine;
}

/**
 * Reads a file as the window does: in the language and for the purpose that its front matter names, unless the command names a
 * language. Offsets of the answer are those of the whole file, front matter included. Throws on what is no UTF-8 text.
 */
async function readDraftFile(path: string, bytes: Uint8Array, reader: Reader, options: CheckOptions): Promise<ReadFile> {
  const decoded = decodeFile(bytes);
  if (!('text' in decoded)) throw new Error(decoded.reason.replace(/\.$/, ''));
  const { text } = decoded;
  const { bom, frontMatter, body } = splitFile(text);
  const known = readProperties(text, path);
  const shift = bom.length + frontMatter.length;
  const result = await readMarkdown(body, reader, {
    language: options.language ?? (known.ok ? known.properties.language : null),
    purpose: known.ok ? known.properties.purpose : null,
    explainIn: options.explainIn,
    strictness: options.strictness,
  });
  return { path, text, result: { ...result, sentences: result.sentences.map((sentence) => moved(sentence, shift)) } };
}

function moved(sentence: SentenceReading, shift: number): SentenceReading {
  const cues = sentence.cues.map((cue) => ({ ...cue, start: cue.start + shift, end: cue.end + shift }));
  return { ...sentence, start: sentence.start + shift, end: sentence.end + shift, cues };
}

const promotes = ({ result }: ReadFile): boolean => result.sentences.some(({ label }) => isPromotionLabel(label));

/** `path:line:column: family: name: reason`, one finding a line. */
function findingsOf({ path, text, result }: ReadFile, options: CheckOptions): string {
  const place = createLineFinder(text);
  return result.sentences
    .filter((sentence) => isPromotionLabel(sentence.label) || (options.praise && sentence.label !== 'neutral'))
    .map((sentence) => {
      const { line, column } = place(sentence.start);
      const family = sentence.family ?? 'density';
      const { name, why } = explanationOf(family, sentence.label, options.explainIn);
      return `${printable(path)}:${line}:${column}: ${family}: ${name}. ${why}\n`;
    })
    .join('');
}

function fileAsJson({ path, text, result }: ReadFile): object {
  const place = createLineFinder(text);
  const { language, verdict, promotion, value } = result.reading;
  const sentences = result.sentences.map(({ dismissalKey: _, chances: __, cues, ...sentence }) => ({
    ...place(sentence.start),
    text: text.slice(sentence.start, sentence.end),
    ...sentence,
    cues: cues.map(({ wording: ___, ...cue }) => cue),
  }));
  return { path, lang: language, verdict, promotion, value, sentences };
}
