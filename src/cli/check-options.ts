import { parseArgs } from 'node:util';
import { type Language, languages } from '../domain/drafts/draft.ts';
import { type Strictness, strictnesses } from '../domain/insight/bounds.ts';
import { printable } from './printable.ts';
import { reasonOf } from './reason.ts';

/** What was asked of `byline check`. */
export interface CheckOptions {
  files: string[];
  json: boolean;
  lines: boolean;
  praise: boolean;
  failOnPromotion: boolean;
  language: Language | null;
  strictness: Strictness;
  explainIn: Language;
}

/** Reads the words after `check`; a `problem` says in one sentence what cannot be understood. */
export function readCheckOptions(words: readonly string[]): CheckOptions | { problem: string } | { help: true } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        praise: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        'fail-on': { type: 'string' },
        lang: { type: 'string' },
        strictness: { type: 'string' },
        'explain-in': { type: 'string' },
      },
    });
    if (values.help) return { help: true };
    const problem = problemWith(values, positionals);
    if (problem !== null) return { problem };
    return {
      files: positionals,
      json: values.json,
      lines: values.jsonl,
      praise: values.praise,
      failOnPromotion: values['fail-on'] !== undefined,
      language: languageFrom(values.lang) ?? null,
      strictness: strictnessFrom(values.strictness) ?? 'balanced',
      explainIn: languageFrom(values['explain-in']) ?? systemLanguage(),
    };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

interface Values {
  jsonl: boolean;
  'fail-on'?: string | undefined;
  lang?: string | undefined;
  strictness?: string | undefined;
  'explain-in'?: string | undefined;
}

function problemWith(values: Values, files: readonly string[]): string | null {
  const failOn = values['fail-on'];
  if (failOn !== undefined && failOn !== 'promotion') return `--fail-on takes “promotion”, not “${printable(failOn)}”.`;
  for (const name of [values.lang, values['explain-in']]) {
    if (name !== undefined && languageFrom(name) === undefined)
      return `“${printable(name)}” is not a language that Byline reads: en or pl.`;
  }
  if (values.strictness !== undefined && strictnessFrom(values.strictness) === undefined) {
    return `--strictness takes ${strictnesses.join(', ')}, not “${values.strictness}”.`;
  }
  if (values.jsonl && files.length > 0) return '--jsonl reads standard input and takes no files.';
  return values.jsonl || files.length > 0 ? null : 'name at least one file.';
}

const strictnessFrom = (name: string | undefined): Strictness | undefined => strictnesses.find((each) => each === name);
const languageFrom = (name: string | undefined): Language | undefined => languages.find((language) => language === name);

/** The language of this shell, English when it is neither. */
function systemLanguage(): Language {
  const name = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '';
  return name.toLowerCase().startsWith('pl') ? 'pl' : 'en';
}
