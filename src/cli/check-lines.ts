import { once } from 'node:events';
import type { Language } from '../domain/drafts/draft.ts';
import { readPlainText } from '../domain/insight/read-text.ts';
import type { Reader } from '../domain/insight/reader.ts';
import type { CommandStreams } from './check.ts';
import type { CheckOptions } from './check-options.ts';
import { exitCodes } from './exit-codes.ts';
import { linesOf } from './lines.ts';

/** One line of input, once it is known to be well-formed. */
interface TextLine {
  id: unknown;
  text: string;
  lang: Language | null;
}

/**
 * Reads `{"id","text","lang"?}` a line and writes one reading a line, in the same order and nothing else. A line that cannot
 * be read is named on the error stream and makes the exit code 2; the others are answered all the same.
 */
export async function checkLines(reader: Reader, options: CheckOptions, streams: CommandStreams): Promise<number> {
  let number = 0;
  let failures = 0;
  let promotes = false;
  for await (const line of linesOf(streams.input)) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = readLine(line);
    if (typeof parsed === 'string') {
      failures += 1;
      streams.errors.write(`byline check: line ${number}: ${parsed}\n`);
      continue;
    }
    const answer = answerTo(parsed, reader, options.language);
    promotes ||= answer.sentences.some(({ label }) => label === 'promotion' || label === 'dual' || label === 'humblebrag');
    if (!streams.output.write(`${JSON.stringify(answer)}\n`)) await once(streams.output, 'drain');
  }
  if (failures > 0) return exitCodes.misuse;
  return options.failOnPromotion && promotes ? exitCodes.found : exitCodes.fine;
}

/** The line as a text, or what is wrong with it. */
function readLine(line: string): TextLine | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)}).`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'expected an object with “id” and “text”.';
  const { id, text, lang } = value as Record<string, unknown>;
  if (typeof text !== 'string') return 'expected a string under “text”.';
  return { id: id ?? null, text, lang: lang === 'en' || lang === 'pl' ? lang : null };
}

function answerTo({ id, text, lang }: TextLine, reader: Reader, language: Language | null) {
  const { reading, sentences } = readPlainText(text, reader, { language: lang ?? language, explainIn: 'en' });
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
