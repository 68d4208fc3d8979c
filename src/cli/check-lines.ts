import { once } from 'node:events';
import type { Language } from '../domain/drafts/draft.ts';
import { isPromotionLabel } from '../domain/insight/labels.ts';
import { readPlainText } from '../domain/insight/read-text.ts';
import type { Reader } from '../domain/insight/reader.ts';
import type { CheckOptions } from './check-options.ts';
import type { CommandStreams } from './command-streams.ts';
import { exitCodes } from './exit-codes.ts';
import { linesOf } from './lines.ts';
import { printableJson } from './printable.ts';
import { reasonOf } from './reason.ts';

/** One line of input, once it is known to be well-formed. */
interface TextLine {
  id: unknown;
  text: string;
  lang: Language | null;
}

/** A line that is no text to read: what stands out in its place, so that answers and questions stay in step. */
interface BadLine {
  id: unknown;
  error: string;
}

/**
 * Reads `{"id","text","lang"?}` a line and writes one reading a line, in the same order and nothing else; blank lines are
 * passed over. A line that cannot be read is answered with `{"id","error"}` in its place, named on the error stream, and makes
 * the exit code 2.
 */
export async function checkLines(reader: Reader, options: CheckOptions, streams: CommandStreams): Promise<number> {
  let number = 0;
  let failures = 0;
  let promotes = false;
  for await (const line of linesOf(streams.input)) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = await answerTo(line, reader, options);
    if ('error' in answer) {
      failures += 1;
      streams.errors.write(`byline check: line ${number}: ${answer.error}\n`);
    } else promotes ||= answer.sentences.some(({ label }) => isPromotionLabel(label));
    if (!streams.output.write(`${printableJson(answer)}\n`)) await once(streams.output, 'drain');
  }
  if (failures > 0) return exitCodes.misuse;
  return options.failOnPromotion && promotes ? exitCodes.found : exitCodes.fine;
}

async function answerTo(line: string, reader: Reader, options: CheckOptions) {
  const parsed = readLine(line);
  if ('error' in parsed) return parsed;
  try {
    return await readingOf(parsed, reader, options);
  } catch (error) {
    return { id: parsed.id, error: `could not be read (${reasonOf(error)}).` };
  }
}

function readLine(line: string): TextLine | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON (${reasonOf(error)}).` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, error: 'expected an object with “id” and “text”.' };
  }
  const { id = null, text, lang } = value as Record<string, unknown>;
  if (typeof text !== 'string') return { id, error: 'expected a string under “text”.' };
  return { id, text, lang: lang === 'en' || lang === 'pl' ? lang : null };
}

async function readingOf({ id, text, lang }: TextLine, reader: Reader, { language, strictness }: CheckOptions) {
  const { reading, sentences } = await readPlainText(text, reader, { language: lang ?? language, explainIn: 'en', strictness });
  return {
    id,
    lang: reading.language,
    promotion: rounded(reading.promotion),
    value: rounded(reading.value),
    verdict: reading.verdict,
    sentences: sentences.map(({ start, end, label, promotion, value, cues }) => ({
      start,
      end,
      label,
      promotion,
      value,
      cues: cues.map((cue) => ({ id: cue.id, start: cue.start, end: cue.end })),
    })),
  };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
