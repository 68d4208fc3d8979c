import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../src/domain/drafts/draft.ts';
import { type Family, families } from '../../src/domain/insight/families.ts';

/** What a page of the handbook claims of sentences; `null` as a family is “no mark”. */
export interface LensPage {
  language: Language;
  family: Family;
  title: string;
  examples: Sample[];
  others: { sample: Sample; family: string | null }[];
  changes: { direction: 'weaker' | 'stronger'; before: Sample; after: Sample }[];
  /** List lines of these parts that could not be understood. */
  unread: string[];
}

/** A text to read; the claim is about its sentence at `start`, which the page shows in bold when there are several. */
export interface Sample {
  text: string;
  start: number;
  /** The line of the page that it stands in. */
  line: string;
}

const handbook = join(import.meta.dirname, '../../docs/handbook');

/** The words by which the parts of a page are known. */
const words = {
  en: {
    examples: 'Examples',
    others: 'Other sentences',
    changes: 'What makes it weaker or stronger',
    weaker: 'Weaker',
    none: 'no mark',
  },
  pl: {
    examples: 'Przykłady',
    others: 'Inne zdania',
    changes: 'Co to osłabia, a co wzmacnia',
    weaker: 'Słabiej',
    none: 'bez znaku',
  },
} as const;

/** Where the page of a family is. */
export const lensPageFile = (language: Language, family: Family): string => join(handbook, language, 'lens', `${family}.md`);
export const lensOverviewFile = (language: Language): string => join(handbook, language, 'lens.md');

/** The pages of all families in both languages. */
export function readLensPages(): LensPage[] {
  return languages.flatMap((language) =>
    families.map((family) => lensPage(language, family, readFileSync(lensPageFile(language, family), 'utf8'))),
  );
}

/** Reads the claims off a page's Markdown: lists under known headings, samples in italics. */
export function lensPage(language: Language, family: Family, text: string): LensPage {
  const known = words[language];
  const page: LensPage = { language, family, title: titleOf(text), examples: [], others: [], changes: [], unread: [] };
  for (const line of linesUnder(text, known.examples)) {
    const found = /^- _(.+)_$/u.exec(line);
    if (found === null) page.unread.push(line);
    else page.examples.push(sample(found[1] ?? '', line));
  }
  for (const line of linesUnder(text, known.others)) {
    const found = /^- _(.+?)_ → (?:\[[^\]]+\]\(([a-z-]+)\.md\)|(.+?))\.(?: |$)/u.exec(line);
    if (found === null || (found[3] ?? known.none) !== known.none) page.unread.push(line);
    else page.others.push({ sample: sample(found[1] ?? '', line), family: found[2] ?? null });
  }
  for (const line of linesUnder(text, known.changes)) {
    const found = /^- (\p{L}+)[^_]* _(.+?)_ → _(.+)_$/u.exec(line);
    if (found === null) page.unread.push(line);
    else {
      const direction = found[1] === known.weaker ? 'weaker' : 'stronger';
      page.changes.push({ direction, before: sample(found[2] ?? '', line), after: sample(found[3] ?? '', line) });
    }
  }
  return page;
}

const titleOf = (text: string): string => /^# (.+)$/mu.exec(text)?.[1] ?? '';

function linesUnder(text: string, heading: string): string[] {
  const [, part = ''] = text.split(`\n## ${heading}\n`);
  const [own = ''] = part.split('\n## ');
  return own.split('\n').filter((line) => line.startsWith('- '));
}

function sample(written: string, line: string): Sample {
  return { line, text: written.replaceAll('**', ''), start: Math.max(0, written.indexOf('**')) };
}
